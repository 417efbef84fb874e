/**
 * Words that talk about work of any trade. An answer about a workplace that has none of them is about something
 * else. Base forms; they are compared by stem.
 */
export const WORK_VOCABULARY = `
work job role task project team colleague coworker teammate manager boss supervisor lead leader employee employer
company business organisation organization department office client customer user patient student pupil guest
parent teacher nurse doctor shift ward class lesson course school university career profession experience skill
deadline schedule plan priority goal target budget cost resource meeting report document email call review
feedback decision decide problem solve solution issue risk mistake error fail failure failed conflict disagree
disagreement agree agreement argue discuss conversation talk explain listen ask question answer help support
train learn teach mentor coach improve improvement change process procedure policy rule standard quality
result outcome success achieve achievement deliver delivery finish complete launch release ship build develop
design test fix measure metric data analysis analyse research strategy market sale product service feature
requirement stakeholder responsibility responsible own ownership initiative proposal propose suggest recommend
negotiate present presentation write wrote code software system tool technology application website database
server bug incident outage production deploy engineer developer designer analyst intern internship interview hire
motivate motivation value culture environment trust honest honesty respect opportunity growth challenge challenging
pressure stress balance contract order delivery supplier stock store shop warehouse machine safety accident
complaint refund payment invoice account bank audit law case treatment medication hospital clinic care kitchen
restaurant site construction maintenance repair delay time hour week month year colleague volunteer club exam
thesis degree assignment group partner vendor contractor industry field professional expertise knowledge practice
idea collaborate collaboration communicate communication coordinate delegate organise organize prepare track
follow handle manage resolve escalate apologise apologize responsibility step approach root cause
`
  .trim()
  .split(/\s+/);
