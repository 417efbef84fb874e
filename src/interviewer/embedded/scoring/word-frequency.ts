/**
 * Common English content words in three bands, by their place in frequency counts of general English (roughly the
 * first 300 words of a count, those up to the thousandth, and those up to the three-thousandth; function words
 * left out). Base forms; a word counts by its stem, in the highest band that has it. Whatever is absent is rare.
 */
export const BANDS: readonly { rank: number; words: string }[] = [
  {
    rank: 150,
    words: `
able any back begin big bring call case change come consider day different each end every example fact far feel
find first follow get give go good great group hand happen help high hold important include keep kind know large
last late lead leave let life line little long look lot main make man many mean more most much need never new
next no not number old one only open part people place play point problem program provide put question reason
right run same say second see seem set show small start state story system take talk tell thing think time try
turn two type use want way word work world write year yes
`,
  },
  {
    rank: 600,
    words: `
accept according act action activity actual add after age agree allow almost alone already always amount answer
appear apply area argue ask attempt available avoid away bad base basic become before believe below best better
between body book bottom break build business buy care carry cause center central certain chance check choice
choose city class clear close code common company compare complete computer condition contain continue control
copy cost count couple course cover create current customer cut data deal decide decision deep define depend
describe design detail determine develop difference difficult direct directly discuss draw drive drop during
early easy effect effort else enough enter entire especially event ever exactly exist expect experience explain
face fail fall false family fast few field figure fill final finally fine five force form four free friend full
function future game general given goal government grow half happy hard head hear hour house human idea identify
image improve increase indicate individual information inside instead interest internal involve issue item job
join key language largest law lay learn least less level likely limit list live local lose love low machine
major manage management market matter maximum meet member memory method middle mind minute miss model money
month move multiple name nature necessary nothing notice object occur offer office often once operation
opportunity option order organization original outside page paper particular party pass past pattern pay perform
period person phone pick plan position possible power practice prepare present process produce product project
public pull purpose push quality quick range rate reach read ready real realize receive record reduce relate
relationship remain remember remove repeat report represent require research respond rest result return rule
save school search section send sense separate serious serve service several share short side sign significant
similar simple single situation size skill software solution solve sort sound source space speak special
specific spend stage stand standard stay step stop store strong structure student study subject success support
sure table task teach team technology term test text third three throw today together top total true understand
unit update user usual value various version view visit wait walk watch week whole without wrong zero
`,
  },
  {
    rank: 2000,
    words: `
absolute academic access accident accompany accomplish account accurate achieve acquire active adapt addition
additional address adjust administration admit adopt adult advance advantage advice affect afford afraid
afternoon agency agent aid aim air alive alternative ambition analysis analyze announce annual anticipate apart
apparent appeal application appoint appreciate approach appropriate approve argument arise arrange arrive
article aspect assess assign assist associate assume assumption assure atmosphere attach attack attend attention
attitude attract attribute audience author authority automatic average award aware background balance bank bar
barrier basis battle bear beat beautiful behave behavior benefit beyond bind bit black blame block blood blow
blue board bond bonus border born borrow boss bother bound box boy brain branch brand brief bright broad brother
budget bug burn bus button calculate camera campaign candidate capability capable capacity capital car card
career careful catch category cell challenge channel character characteristic charge cheap chief child
circumstance cite citizen civil claim classic clean client climb clock cloud club coach coast cold collaborate
colleague collect collection college color column combination combine comfort comfortable command comment
commercial commit commitment committee communicate communication community competition competitive complain
complex complexity component comprehensive concentrate concept concern conclude conclusion conduct conference
confidence confident confirm conflict confuse connect connection conscious consequence consist consistent
constant construct construction consult consumer contact content context contract contrast contribute
contribution conversation convert convince cook cool cooperate coordinate corner correct council country courage
court craft crazy creative credit crime crisis criteria critical criticism crowd cry culture cup curious
currency curriculum custom cycle daily damage danger dangerous dark date daughter deadline death debate debt
decade declare decline decrease defeat defend degree delay delete deliver delivery demand demonstrate deny
department dependent deposit derive desire desk destroy detect device devote dialogue die differ difficulty
digital dimension dinner direction director disappear discipline discover discovery disease dismiss display
distance distinct distinction distinguish distribute distribution district divide division doctor document dog
domain domestic door double doubt dozen draft drag drama dream dress drink driver due duty ear earn ease east
eat economic economy edge edit education effective efficient eight elect electric element eliminate email
embrace emerge emergency emotion emphasis employ employee employer empty enable encounter encourage energy
engage engine engineer enhance enjoy enormous ensure enterprise entity entry environment equal equipment
equivalent error escape essential establish estimate evaluate evaluation evening evidence evolve exact
examination examine exceed excellent except exception exchange excite exclude execute executive exercise exhibit
expand expansion expense expensive experiment expert explore export expose express expression extend extension
extent external extra extract extreme eye facility factor factory failure fair faith familiar famous fan fashion
fault favor favorite fear feature federal fee feed feedback female fewer fiction fight file film filter finance
financial finger finish fire firm fit fix flat flexible flight float floor flow focus folk food foot foreign
forget formal format formula forward foundation fraction frame framework freedom frequency frequent fresh front
fruit frustrate fuel fund fundamental funny gain gap garden gas gate gather gender generate generation gentle
girl global god gold grade gradual graduate grand grant graph gray green ground growth guarantee guard guess
guest guide habit hair hall handle hang hardware harm hat hate health healthy heart heat heavy height hello
hidden hide hill hire historic history hit hole holiday home honest hope hospital host hot hotel huge hundred
hurt husband ideal identical identity ignore illness illustrate imagine immediate impact implement
implementation imply import impose impossible impress impression inch incident income incorporate independent
index industry infer infinite influence inform initial initiative input insert insight insist inspect install
instance institution instruction instrument insurance integrate intellectual intelligence intend intense intent
interact interaction interface interpret interrupt interval interview introduce introduction invent invest
investigate investment invite isolate journal journey judge judgment jump justice justify kill king kitchen
knowledge lab label labor lack lady land launch lawyer layer leader leadership league lean leg legal length
lesson letter library license lie lift light link listen literature load loan locate location lock logic logical
loop loss loud lunch mail maintain maintenance majority male manager manner manual map mark mass master match
material mathematics maximize measure measurement media medical meeting mental mention menu message metal
military minimal minimum minor minority mission mistake mix mobile mode modern modify moment monitor moral
morning mother motion motivate motivation mountain mouth movement movie multiply music mutual narrow nation
national native natural navigate near nearby nearly neck negative negotiate neighbor neither nerve network
neutral news nice night nine noise none normal north nose note notion novel numerous objective obligation
observation observe obtain obvious occasion occupy odd offense officer official oil onion opinion oppose
opposite opposition ordinary organize orient origin outcome outline output overall overcome owner pace pack
package pain paint pair panel parent participant participate partner passage passenger path patient pause peace
peak penalty perceive percent percentage perfect performance permanent permission permit personal perspective
persuade phase philosophy photo phrase physical piano picture piece pilot pipe plane plant plate platform player
pleasure plenty pocket poem police policy political politics poll pool poor popular population portion pose
positive possess possibility post pot potential pound practical precise predict prefer preference presence
preserve president press pressure pretty prevent previous price pride primary prime principal principle print
prior priority prison private prize procedure profession professional professor profile profit progress prohibit
promise promote prompt proof proper property proportion proposal propose protect protection prove psychology
publication publish purchase pure pursue quantity quarter quiet quote race radio raise random rapid rare raw
react reaction reader reality rear recall recent recognize recommend recover recovery red refer reference
reflect reform refuse regard region register regular regulate reject relation relative relax release relevant
reliable relief rely remark remind remote rent repair replace reply reporter representation representative
reputation request requirement reserve resist resolution resolve resource respect response responsibility
responsible restore restrict retain retire retrieve reveal revenue reverse review revolution reward rich ride
ring rise risk river road rock role roll roof room root rough round route routine row safe safety salary sale
salt sample sand satisfaction satisfy scale scenario scene schedule scheme science scientific scientist scope
score screen seat secret secretary sector secure security seek segment select selection sell senior sentence
sequence series session setting settle seven severe sex shape sharp sheet shift ship shoot shop shoulder sight
signal silence sing sister sit site six skin skip sky sleep slight slow smart smile smooth social society soft
soil soldier solid somewhat son song soul south speaker specialist specify speech speed spirit split spot spread
spring square stable staff stakeholder star statement statistic status steal stem stick stock storage strange
stranger strategic strategy stream street strength stress stretch strike string struggle style submit subsequent
substance substitute succeed successful sudden suffer sufficient suggest suggestion suit sum summary summer sun
supply suppose surface surprise surround survey survive suspect sustain switch symbol sympathy tactic talent
tall tape target tax teacher tear technical technique telephone television temperature temporary ten tend
tendency tension theme theory thick thin thought thousand threat threaten tie tight tiny title tone tool tooth
topic touch tough tour tower town track trade tradition traditional traffic train training transaction transfer
transform transition translate transport travel treat treatment tree trend trial trick trip trouble truck trust
truth twice typical ultimate uncertain unique universal universe university unlikely unusual upper urban usage
useful valid valuable variable variation variety vary vast vehicle verify victim victory video village violence
visible vision visual vital voice volume volunteer vote wage wall war warm warn wash waste water weak weakness
wealth weapon wear weather web website weight welcome west wheel white wide wife wild willing win wind window
wing winner winter wise wish woman wonder wood worker workforce worry worse worst worth wound writer yellow
yesterday yield young youth zone
`,
  },
];
