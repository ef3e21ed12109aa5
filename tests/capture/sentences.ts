/**
 * Sentences as they are typed, each with what has to be understood: kind, people (in brackets those merely
 * mentioned, with a slash those who share the name), day, words kept (`=` for the sentence as it is).
 * It is Tuesday, 12 May 2026.
 */
export const SENTENCES = `
Q3 numbers look good | note |  |  | =
2 analysts joined Tom's team | note | (tom) |  | =
Mark this as done | note |  |  | =
Bill the client on Friday | note |  |  | =
Did Tom promise the numbers? | note | (tom) |  | =
Tom did not promise anything | note | (tom) |  | =
Tom won't send the forecast | note | (tom) |  | =
"I will send it by Friday" said Tom | note | (tom) |  | =
Tom will be on leave next week | note | (tom) |  | =
Tom helped Lena with the deck | note | (tom) (lena) |  | =
Lena doesn't care about pricing | note | (lena) |  | =
email from Tom about the summit | note | (tom) |  | =
review of the deck went well | note |  |  | =
asked grace for help | note |  |  | =
the March numbers are bad | note |  |  | =
worried about on-call load | note |  |  | =
gave Tom a call | note | (tom) |  | =
Tom called it a mess | note | (tom) |  | =
in April we start | note |  |  | =
needs to be done by May | note |  |  | =
One churn number that both sides sign, before June. | note |  |  | =
Tom promised Lena the forecast | note | (tom) (lena) |  | =
Book club was nice | note |  |  | =
share price is falling | note |  |  | =
Sun is out | note |  |  | =
Tom agreed to the plan | note | (tom) |  | =
meeting with Tom went badly | note | (tom) |  | =
saw a good talk | note |  |  | =
met the new CFO | note |  |  | =
An analyst is missing | note |  |  | =
long day | note |  |  | =
hill climbing | note |  |  | =
promised him nothing | note |  |  | =
I may promise Tom something | note | (tom) |  | =
if Tom will send it we can start | note | (tom) |  | =
maybe promised too much to Tom | note | (tom) |  | =
Priya: the deck by Friday | note | (priya) |  | =
sun and moon | note |  |  | =
Tom's help with hiring was great | note | (tom) |  | =
reviewed the deck | note |  |  | =
follow up with Lena in 2 weeks | follow-up | lena | 2026-05-26 | Follow up with Lena
coffee with Noa on Friday | follow-up | noa | 2026-05-15 | Coffee with Noa
remind me to call Noa tomorrow | follow-up | noa | 2026-05-13 | Call Noa
Don't forget to thank Odalys | follow-up | odalys |  | Thank Odalys
follow up with Lena every Friday | follow-up | lena |  | Follow up with Lena every Friday
follow up on Friday with Tom about the June numbers | follow-up | tom | 2026-05-15 | Follow up on Friday with Tom about the June numbers
chase Tom about the forecast on the 2nd floor | follow-up | tom |  | Chase Tom about the forecast on the 2nd floor
ask Dov about scanners on Friday | follow-up | dov | 2026-05-15 | Ask Dov about scanners
send the deck to Tom by 5pm Friday | follow-up | tom | 2026-05-15 | Send the deck to Tom
Send the cohort table by region | follow-up |  |  | =
book a room for Tuesday | follow-up |  | 2026-05-12 | Book a room for Tuesday
follow up in 3 days | follow-up |  | 2026-05-15 | Follow up
Tomorrow call Noa | follow-up | noa | 2026-05-13 | Call Noa
On Friday, follow up with Lena | follow-up | lena | 2026-05-15 | Follow up with Lena
walk with Dov | follow-up | dov |  | Walk with Dov
in 5 minutes call Tom | follow-up | tom | 2026-05-12 | Call Tom
fix the dashboard by 3 June | follow-up |  | 2026-06-03 | Fix the dashboard
Friday: call Tom | follow-up | tom | 2026-05-15 | Call Tom
send Tom the June numbers by 1 June | follow-up | tom | 2026-06-01 | Send Tom the June numbers
meet Lena next month | follow-up | lena | 2026-06-12 | Meet Lena
promised Priya the churn numbers by Friday | promise-mine | priya | 2026-05-15 | The churn numbers
I'll send Priya the deck before the 14th | promise-mine | priya | 2026-05-13 | Send Priya the deck
promised Tom and Lena the roadmap by end of month | promise-mine | tom lena | 2026-05-31 | The roadmap
will send Priya the contract | promise-mine | priya |  | Send Priya the contract
promised priya's team the numbers | promise-mine | priya |  | Priya's team the numbers
promised 田中さん the deck by tomorrow | promise-mine | tanaka | 2026-05-13 | The deck
promised דנה the numbers by Friday | promise-mine | dana | 2026-05-15 | The numbers
promised سلمى the deck | promise-mine | salma |  | The deck
promised Jean-Pierre the numbers | promise-mine | jp |  | The numbers
promised O'Neil the numbers | promise-mine | oneil |  | The numbers
promised Ana Maria the plan in a fortnight | promise-mine | long | 2026-05-26 | The plan
promised Cher a demo | promise-mine | cher |  | A demo
promised Priya 2 analysts for 2 weeks | promise-mine | priya |  | 2 analysts for 2 weeks
I owe Priya the deck by EOM | promise-mine | priya | 2026-05-31 | The deck
promised the churn numbers to Priya by Friday | promise-mine | priya | 2026-05-15 | The churn numbers
promised May the deck by 14 May | promise-mine | may | 2026-05-14 | The deck
finally promised Priya the numbers | promise-mine | priya |  | The numbers
promised Priya by Friday the churn numbers | promise-mine | priya | 2026-05-15 | The churn numbers
promised Priya a second look | promise-mine | priya |  | A second look
PROMISED PRIYA THE NUMBERS BY FRIDAY | promise-mine | priya | 2026-05-15 | THE NUMBERS
agreed with Tom to send the plan by Friday | promise-mine | tom | 2026-05-15 | Send the plan
told Lena I'd review her draft by Wednesday | promise-mine | lena | 2026-05-13 | Review her draft
promised Tom 10 people by 6/14 | promise-mine | tom | 2026-06-14 | 10 people
owe her a reply | promise-mine |  |  | A reply
promised to send Priya the deck by EOD | promise-mine | priya | 2026-05-12 | Send Priya the deck
promised the board pack by end of Q3 | promise-mine |  | 2026-09-30 | The board pack
promised Lena the plan by the end of next week | promise-mine | lena | 2026-05-22 | The plan
promised Tom a demo within a week | promise-mine | tom | 2026-05-19 | A demo
promised Tom a demo in June | promise-mine | tom | 2026-06-30 | A demo
promised Tom a demo by the end of the year | promise-mine | tom | 2026-12-31 | A demo
promised Tom a demo Friday week | promise-mine | tom | 2026-05-22 | A demo
promised Tom a demo a week from Friday | promise-mine | tom | 2026-05-22 | A demo
promised Tom a demo by 2026-06-01 | promise-mine | tom | 2026-06-01 | A demo
promised Tom a demo on Friday 22 May | promise-mine | tom | 2026-05-22 | A demo
promised Tom a demo by tomorrow at noon | promise-mine | tom | 2026-05-13 | A demo
promised Tom a demo this week | promise-mine | tom | 2026-05-15 | A demo
promised Tom a demo by mid June | promise-mine | tom | 2026-06-15 | A demo
promised Tom a demo before lunch | promise-mine | tom |  | A demo before lunch
promised Tom a demo on the 3rd floor | promise-mine | tom |  | A demo on the 3rd floor
promised Tom demos for the 2nd team | promise-mine | tom |  | Demos for the 2nd team
promised Tom a demo on 30 Feb | promise-mine | tom |  | A demo on 30 Feb
Tom will send the forecast tomorrow | promise-theirs | tom | 2026-05-13 | Send the forecast
Odalys owes me the floor | promise-theirs | odalys |  | The floor
Lena, Tom and Noa will review the draft next Tue | promise-theirs | lena tom noa | 2026-05-19 | Review the draft
Will will send the contract by May | promise-theirs | will | 2026-05-31 | Send the contract
Mark owes me a reply | promise-theirs | mark |  | A reply
Friday will send the deck by Friday | promise-theirs | friday | 2026-05-15 | Send the deck
김민준 will send the forecast tomorrow | promise-theirs | minjun | 2026-05-13 | Send the forecast
Tom to send minutes by EOW | promise-theirs | tom | 2026-05-15 | Send minutes
- Tom to send minutes by EOW | promise-theirs | tom | 2026-05-15 | Send minutes
action: Priya to draft the plan by the 20th | promise-theirs | priya | 2026-05-20 | Draft the plan
Odalys sends the discount floor by Friday | promise-theirs | odalys | 2026-05-15 | Sends the discount floor
Tom promised me the forecast by Friday | promise-theirs | tom | 2026-05-15 | The forecast
she promised the forecast by next week | promise-theirs |  | 2026-05-19 | The forecast
he'll send the draft on Monday | promise-theirs |  | 2026-05-18 | Send the draft
@will to send the deck | promise-theirs | will |  | Send the deck
Tom offered to help with hiring | promise-theirs | tom |  | Help with hiring
Tom said he'd send it Thursday | promise-theirs | tom | 2026-05-14 | Send it
Tom'll send the draft tomorrow | promise-theirs | tom | 2026-05-13 | Send the draft
Tom's going to send the forecast by Friday | promise-theirs | tom | 2026-05-15 | Send the forecast
Tom’s promised to share the plan | promise-theirs | tom |  | Share the plan
Tom has agreed to back us | promise-theirs | tom |  | Back us
Jun and Tom will send the deck | promise-theirs | tom jun-a/jun-i |  | =
tom and lena will send the deck | promise-theirs | tom lena |  | Send the deck
helped Lena with her deck | favour-given | lena |  | Helped Lena with her deck
Tom owes me one | favour-given | tom |  | =
introduced Tom to Lena | favour-given | tom lena |  | Introduced Tom to Lena
covered for Dov last Thursday | favour-given | dov | 2026-05-07 | Covered for Dov
gave Tom feedback on his talk | favour-given | tom |  | Gave Tom feedback on his talk
helped Dov yesterday | favour-given | dov | 2026-05-11 | Helped Dov
helped Dov by reviewing on Monday | favour-given | dov | 2026-05-11 | Helped Dov by reviewing
reviewed Lena's deck | favour-given | lena |  | Reviewed Lena's deck
put in a word for Dov | favour-given | dov |  | Put in a word for Dov
gave help to Lena | favour-given | lena |  | Gave help to Lena
Tom helped with the hiring plan | favour-received | tom |  | =
I owe Tom one | favour-received | tom |  | =
Tom introduced me to Grace | favour-received | tom grace |  | =
got help from Tom with the audit | favour-received | tom |  | Got help from Tom with the audit
thanks to Lena for covering yesterday | favour-received | lena | 2026-05-11 | Thanks to Lena for covering
Tom backed us in the review | favour-received | tom |  | =
Tom lent us an analyst for a week | favour-received | tom |  | =
Dov vouched for me with the board | favour-received | dov |  | =
Dov saved my launch | favour-received | dov |  | =
asked for my view on pricing | ask-of-me |  |  | My view on pricing
Grace asked for my input on the budget | ask-of-me | grace |  | My input on the budget
Odalys asked me to review the budget | ask-of-me | odalys |  | Review the budget
Odalys asked me about the budget | ask-of-me | odalys |  | =
wants my view on pricing | ask-of-me |  |  | My view on pricing
Dov requested two engineers | ask-of-me | dov |  | Two engineers
asked for more budget | ask-of-me |  |  | More budget
Lena asked if I can present on 5 June | ask-of-me | lena |  | =
asked Jun for an analyst | ask-of-them | jun-a/jun-i |  | Asked Jun for an analyst
asked May for an analyst | ask-of-them | may |  | An analyst
asked Jun Ito for an analyst | ask-of-them | jun-i |  | An analyst
asked jun for an analyst | ask-of-them | jun-a/jun-i |  | Asked jun for an analyst
need an answer from Lena by Friday | ask-of-them | lena |  | Need an answer from Lena by Friday
waiting on Odalys for the floor | ask-of-them | odalys |  | The floor
asked for Lena's view on pricing | ask-of-them | lena |  | Lena's view on pricing
asked An for help | ask-of-them | an |  | Help
asked Tom for the deck on Monday | ask-of-them | tom | 2026-05-11 | The deck
asked Tom for the deck by Friday | ask-of-them | tom |  | The deck by Friday
cares about on-call load | cares-about |  |  | on-call load
Tom's main concern is churn | cares-about | tom |  | churn
Lena is worried about churn | cares-about | lena |  | churn
they care about latency | cares-about |  |  | latency
Tom cares about on-call load and Lena's roadmap | cares-about | tom (lena) |  | on-call load and Lena's roadmap
talk to Dov about scanners | talking-point | dov |  | Scanners
raise the hiring plan next time | talking-point |  |  | The hiring plan
raise budget with Tom | talking-point | tom |  | Budget
ask Dov about scanners | talking-point | dov |  | Scanners
tell Lena about the reorg | talking-point | lena |  | The reorg
next time: pricing with Lena | talking-point | lena |  | Pricing with Lena
discuss headcount with Tom and Lena | talking-point | tom lena |  | Headcount
called Noa yesterday | contact | noa | 2026-05-11 | Called Noa
had coffee with Noa on Monday | contact | noa | 2026-05-11 | Had coffee with Noa
coffee with Noa yesterday | contact | noa | 2026-05-11 | Coffee with Noa
lunch with Tom and Lena last week | contact | tom lena | 2026-05-05 | Lunch with Tom and Lena
met Zoe | contact | zoe |  | Met Zoe
met zoë lukács at the summit on 3 May | contact | zoe | 2026-05-03 | Met zoë lukács at the summit
Tom called yesterday | contact | tom | 2026-05-11 | Tom called
Noa emailed about the summit | contact | noa |  | =
spoke to April about the plan in April | contact | april |  | Spoke to April about the plan in April
called Noa | contact | noa |  | Called Noa
pinged Tom, no reply | contact | tom |  | Pinged Tom, no reply
sat with Tom for an hour | contact | tom |  | Sat with Tom for an hour
met @may | contact | may |  | Met may
met Hill | contact | grace |  | Met Hill
met May in June | contact | may |  | Met May in June
met Tom, Lena and Jun | contact | tom lena jun-a/jun-i |  | Met Tom, Lena and Jun
promised Dov the deck COB thursday | promise-mine | dov | 2026-05-14 | The deck
promised Dov the deck end of day tomorrow | promise-mine | dov | 2026-05-13 | The deck
promised Dov the deck by end of day friday | promise-mine | dov | 2026-05-15 | The deck
promised Dov the deck by eod tomorrow | promise-mine | dov | 2026-05-13 | The deck
promised Dov the deck by EOD on Thu | promise-mine | dov | 2026-05-14 | The deck
promised Dov the deck tomorrow by close of business | promise-mine | dov | 2026-05-13 | The deck
promised Dov the deck before eod thursday | promise-mine | dov | 2026-05-14 | The deck
promised Dov the deck by EOD 5 June | promise-mine | dov | 2026-06-05 | The deck
promised Dov the deck at COB the 14th | promise-mine | dov | 2026-05-14 | The deck
promised Dov the deck before eod on the 14th | promise-mine | dov | 2026-05-14 | The deck
promised Dov the EOD report by friday | promise-mine | dov | 2026-05-15 | The EOD report
promised Dov the deck eod | promise-mine | dov | 2026-05-12 | The deck
promised Dov the deck by cob | promise-mine | dov | 2026-05-12 | The deck
promised Dov the deck before end of day | promise-mine | dov | 2026-05-12 | The deck
promised Jun, Dov and Kofi the deck | promise-mine | dov kofi jun-a/jun-i |  | Promised Jun, Dov and Kofi the deck
promised Dov, Jan, Kofi the deck | promise-mine | dov jan kofi |  | The deck
promised Jan, Dov and Kofi the deck by 3 Jan | promise-mine | jan dov kofi | 2027-01-03 | The deck
asked Jan, Dov and Kofi for a desk | ask-of-them | jan dov kofi |  | A desk
asked Jun, Dov and Kofi for a desk | ask-of-them | dov kofi jun-a/jun-i |  | Asked Jun, Dov and Kofi for a desk
April, Dov asked for the deck | ask-of-me | april dov |  | The deck
promised Sunday the deck | promise-mine | sunday |  | The deck
promised Sunday the deck by Sunday | promise-mine | sunday | 2026-05-17 | The deck
promised Dov and May the deck next Sunday | promise-mine | dov may | 2026-05-24 | The deck
promised April the deck by friday | promise-mine | april | 2026-05-15 | The deck
promised Friday Nwosu the deck | promise-mine | friday |  | The deck
May will send it in May | promise-theirs | may | 2026-05-31 | Send it
called Petra next friday | follow-up | petra | 2026-05-22 | Called Petra
called Petra this Friday | follow-up | petra | 2026-05-15 | Called Petra
met Petra this Monday | contact | petra | 2026-05-11 | Met Petra
called Petra by friday | follow-up | petra | 2026-05-15 | Called Petra
called Petra today | contact | petra | 2026-05-12 | Called Petra
met Petra tomorrow | follow-up | petra | 2026-05-13 | Met Petra
met Petra for lunch tomorrow | follow-up | petra | 2026-05-13 | Met Petra for lunch
Petra called tomorrow | follow-up | petra | 2026-05-13 | Petra called
Tomorrow met Petra about pricing | follow-up | petra | 2026-05-13 | Met Petra about pricing
called Petra about the review next Friday | contact | petra |  | Called Petra about the review next Friday
called Petra on Friday | contact | petra | 2026-05-08 | Called Petra
promised Petra Smith the map | promise-mine | petra |  | Promised Petra Smith the map
met Petra Hill | contact | petra |  | Met Petra Hill
promised Tom, Feb, Kofi the deck | promise-mine | tom (kofi) |  | Tom, Feb, Kofi the deck
promised April Monday the deck | promise-mine | april | 2026-05-18 | The deck
called Petra Monday | contact | petra | 2026-05-11 | Called Petra
promised Petra Oyelaran the map | promise-mine | petra |  | The map
promised Petra Tom's map | promise-mine | petra (tom) |  | Tom's map
promised Petra SLA numbers | promise-mine | petra |  | SLA numbers
promised Petra the map by 31.12. | promise-mine | petra | 2026-12-31 | The map
promised Petra the map 31.12.2026 | promise-mine | petra | 2026-12-31 | The map
promised Petra the map until 31.12. at noon | promise-mine | petra | 2026-12-31 | The map until 31.12. at noon
met Petra on 3.5. | contact | petra | 2026-05-03 | Met Petra
promised Petra the map for 2.1. | promise-mine | petra |  | The map for 2.1.
promised Petra the map by 31.2. | promise-mine | petra |  | The map by 31.2.
promised Petra | note | (petra) |  | =
promised Petra. | note | (petra) |  | =
promised Petra by Friday | promise-mine | petra | 2026-05-15 | Promised Petra
`;
