/** Words that job titles contain, lower case, in the languages that the headings know. */
export const TITLE_WORDS: readonly string[] = (
  "accountant actor actuary adjunct administrator adviser advisor agent analyst animator apprentice architect artist " +
  "assistant associate attorney auditor author barista barman bartender bookkeeper broker buyer captain caregiver " +
  "cashier ceo cfo chair chairman chairperson chef chemist chief ciso clerk cmo coach co-founder cofounder consultant " +
  "contractor controller coo cook coordinator copywriter cpo cso cto curator cxo dba dean delegate dentist designer " +
  "developer devops director dispatcher doctor draftsman driver economist editor electrician engineer entrepreneur " +
  "estimator evangelist examiner executive expert facilitator farmer fellow founder freelance freelancer geologist " +
  "grader guard guide hacker head instructor intern interpreter inspector janitor journalist judge lawyer lead leader " +
  "lecturer librarian lifeguard machinist maintainer manager marketer mechanic mentor merchandiser midwife moderator " +
  "modeler musician nurse officer operator organizer organiser owner paralegal paramedic partner pharmacist " +
  "photographer physician pilot planner plumber postdoc postdoctoral president principal producer professor " +
  "programmer proctor psychologist quant realtor receptionist recruiter registrar reporter representative researcher " +
  "salesman salesperson scientist scrum secretary server shareholder sme sre sergeant specialist statistician steward " +
  "strategist student superintendent supervisor surgeon surveyor sysadmin ta teacher teller tester therapist trader " +
  "trainee trainer translator treasurer tutor undersecretary veterinarian vp vice-president volunteer waiter waitress " +
  "webmaster welder worker writer barber carpenter dancer gardener hairdresser housekeeper maid miner nanny painter " +
  "pastor priest sailor singer soldier stylist tailor typist " +
  "entwickler entwicklerin ingenieur ingenieurin leiter leiterin werkstudent werkstudentin praktikant praktikantin " +
  "berater beraterin mitarbeiter mitarbeiterin geschäftsführer geschäftsführerin softwareentwickler " +
  "softwareentwicklerin auszubildender auszubildende hilfskraft sachbearbeiter teamleiter teamleiterin " +
  "projektleiter projektleiterin projektmanager projektmanagerin lehrer lehrerin verkäufer verkäuferin krankenpfleger " +
  "krankenschwester arzt ärztin buchhalter buchhalterin techniker technikerin mechaniker sekretärin referent " +
  "referentin assistentin wissenschaftlicher " +
  "développeur développeuse ingénieur ingénieure stagiaire chef directeur directrice consultante responsable " +
  "technicien chercheur chercheuse enseignant enseignante gérant vendeur vendeuse alternant comptable infirmier " +
  "infirmière professeur professeure secrétaire assistante serveur serveuse graphiste juriste avocat avocate médecin " +
  "desarrollador desarrolladora ingeniero ingeniera becario becaria gerente director directora jefe jefa analista " +
  "consultor consultora profesor profesora técnico practicante programador programadora coordinador " +
  "coordinadora contable abogado abogada médico enfermero enfermera vendedor vendedora camarero camarera maestro " +
  "maestra arquitecto arquitecta diseñador diseñadora " +
  "desenvolvedor desenvolvedora engenheiro engenheira estagiário estagiária professora coordenador " +
  "sviluppatore sviluppatrice ingegnere stagista tirocinante direttore responsabile consulente programmatore " +
  "ontwikkelaar stagiair medewerker adviseur projectleider"
).split(" ");

/** Endings and parts of job titles in scripts that put no space between words. */
export const CJK_TITLE_PARTS: readonly string[] = (
  "工程师 工程師 实习生 實習生 实习 经理 經理 主管 总监 總監 主席 主任 组长 組長 队长 部长 部長 会长 社长 干事 助理 助教 研究员 研究員 " +
  "分析师 設計師 设计师 架构师 架構師 负责人 負責人 开发 開發 程序员 顾问 顧問 教师 讲师 创始人 エンジニア マネージャー リーダー インターン " +
  "プログラマー デザイナー 担当 엔지니어 개발자 매니저 인턴 팀장 디자이너"
).split(" ");

/** Words that names of organisations contain, lower case. */
export const ORGANISATION_WORDS: readonly string[] = (
  "academy ag agency airlines airways army associates association bank bureau bv capital center centre " +
  "church clinic club co co-op college committee company consulting consultancy cooperative corp corporation council " +
  "department enterprises firm foundation gmbh group guild hospital hotel inc industries institute institution " +
  "insurance international kg lab laboratories laboratory labs library limited llc llp logistics ltd media " +
  "ministry motors museum navy network nonprofit oy partners pharma plc pte restaurant retail sa sas school sarl se " +
  "services shop society software solutions spa srl startup store studio studios supermarket systems team technologies " +
  "technology telecom theater theatre trust university ventures " +
  "universität hochschule verein verlag klinikum universidad universidade università université école lycée institut " +
  "instituto istituto faculté facultad facoltà ministère société sociedad empresa azienda bedrijf stichting"
).split(" ");

export const CJK_ORGANISATION_PARTS: readonly string[] =
  "公司 集团 集團 银行 銀行 大学 大學 学院 學院 中学 研究院 研究所 实验室 實驗室 科技 中心 医院 協会 协会 株式会社 社団 학교 대학교 회사 은행 연구소".split(
    " ",
  );

/** Words that names of schools contain, lower case. */
export const SCHOOL_WORDS: readonly string[] = (
  "academy college conservatory gymnasium institute lycee polytechnic school seminary university universitat " +
  "hochschule fachhochschule berufsschule realschule universidad universidade universita universite ecole " +
  "institut instituto istituto faculte facultad colegio escuela escola liceo politecnico universiteit hogeschool " +
  "universitesi universitet uniwersytet politechnika iit nit mit eth epfl caltech ucla uc ucl lse tum lmu rwth usc nyu cmu ucsd uiuc kaist postech metu nus ntu risd bootcamp coursera udacity edx"
).split(" ");

export const CJK_SCHOOL_PARTS: readonly string[] =
  "大学 大學 学院 學院 中学 高中 高校 学校 대학교 고등학교".split(" ");

/** Words and abbreviations that name a degree, lower case, without dots. */
export const DEGREE_WORDS: readonly string[] = (
  "phd dphil dr doctor doctorate doctoral msc ms ma mba mphil mres meng mtech mca mfa md jd llm llb master masters " +
  "master's bsc bs ba beng btech bca bcom bba bfa bachelor bachelors bachelor's associate associates associate's aas " +
  "diploma diplom diplome degree licence licenciatura licenciado laurea graduado grado abitur matura baccalaureat " +
  "baccalaureate magister staatsexamen postgraduate undergraduate minor ged hsc ssc gcse a-levels a-level certificate " +
  "doctorat doctorado dottorato maitrise maestria mestrado bacharelado master-studium bachelor-studium ausbildung high-school"
).split(" ");

export const CJK_DEGREE_PARTS: readonly string[] =
  "博士 硕士 碩士 本科 学士 學士 大专 專科 专科 高中 修士 석사 학사 박사".split(" ");

/** States and provinces by name or postal code, and countries, by which a place is told. Compared as written. */
export const REGIONS: readonly string[] = (
  "AL,AK,AZ,AR,CA,CO,CT,DE,FL,GA,HI,ID,IL,IN,IA,KS,KY,LA,ME,MD,MA,MI,MN,MS,MO,MT,NE,NV,NH,NJ,NM,NY,NC,ND,OH,OK,OR,PA," +
  "RI,SC,SD,TN,TX,UT,VT,VA,WA,WV,WI,WY,DC,D.C.,ON,QC,BC,AB,MB,SK,NS,NB,NL,NSW,VIC,QLD," +
  "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois," +
  "Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana," +
  "Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon," +
  "Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington," +
  "West Virginia,Wisconsin,Wyoming,Ontario,Quebec,British Columbia,Alberta," +
  "USA,U.S.A.,US,U.S.,United States,UK,U.K.,United Kingdom,England,Scotland,Wales,Ireland,Germany,Deutschland,France," +
  "Spain,España,Portugal,Italy,Italia,Netherlands,Nederland,The Netherlands,Belgium,Luxembourg,Switzerland,Schweiz," +
  "Suisse,Austria,Österreich,Denmark,Danmark,Norway,Norge,Sweden,Sverige,Finland,Suomi,Iceland,Poland,Polska," +
  "Czech Republic,Czechia,Slovakia,Hungary,Romania,Bulgaria,Greece,Croatia,Serbia,Slovenia,Estonia,Latvia,Lithuania," +
  "Ukraine,Belarus,Russia,Turkey,Türkiye,Israel,Egypt,Morocco,Tunisia,Algeria,Nigeria,Ghana,Kenya,Ethiopia,Uganda," +
  "South Africa,Saudi Arabia,UAE,United Arab Emirates,Qatar,Jordan,Lebanon,Iran,Iraq,Pakistan,India,Bangladesh," +
  "Sri Lanka,Nepal,China,PRC,Hong Kong,Taiwan,Japan,Korea,South Korea,Singapore,Malaysia,Thailand,Vietnam,Indonesia," +
  "Philippines,Australia,New Zealand,Canada,Mexico,México,Brazil,Brasil,Argentina,Chile,Colombia,Peru,Perú,Ecuador," +
  "Uruguay,Venezuela,Costa Rica,Panama,Cuba"
).split(",");

/** Words that stand for a place of work or a kind of contract, not for an organisation. */
export const PLACE_WORDS: readonly string[] = (
  "remote hybrid on-site onsite full-time part-time fulltime parttime contract internship permanent " +
  "temporary seasonal remoto télétravail homeoffice location"
).split(" ");
