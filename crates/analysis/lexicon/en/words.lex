# Classes of English words: class [gender] | words
#
# gender: f or m where the word tells it, p for words that stand for several people.
#   role     a function that somebody holds; also before a name ("Spokeswoman Jane Doe")
#   title    stands before a name only                   person   people by what they are
#   org      a body that speaks                          outlet   a medium of the press
#   unnamed  sources without a name                      document speaks without an author
#   medium   words are given in it ("in a statement")    account  words are published through it
#   platform a service that accounts live on             press    the press as the one told
#   given    common given names                          state    states, capitals that stand for them
role | spokesman spokesperson president minister chancellor secretary chairman chairwoman chairperson chair director head
role | chief leader commander governor senator congressman congresswoman representative lawmaker mayor ambassador envoy
role | judge justice attorney lawyer prosecutor sheriff general colonel major captain lieutenant sergeant admiral
role | professor analyst adviser advisor aide strategist pollster consultant economist historian author writer editor
role | reporter correspondent columnist journalist anchor host moderator narrator announcer commentator pundit founder
role | executive ceo officer manager owner partner candidate nominee businessman businesswoman billionaire mogul
role | politician democrat republican independent member deputy undersecretary commissioner inspector superintendent
role | coach player actor actress singer director-general coordinator organizer organiser activist researcher scientist
role | scholar expert doctor physician nurse teacher farmer worker veteran soldier official banker investor trader
role | pastor priest bishop pope imam rabbi king queen prince princess emperor sultan emir speaker whip negotiator
role | opponent rival critic supporter backer donor delegate contender challenger incumbent successor predecessor
role | engineer architect fellow principal dean premier counsel detective investigator surgeon rapper attendant
role m | congressman spokesman businessman chairman
role f | spokeswoman chairwoman congresswoman businesswoman actress queen princess
title | mr dr prof gen col lt maj capt sgt sen rep gov rev sir lord adm cpl pvt hon brig cmdr amb atty
title m | mister
title f | mrs ms miss madam lady dame
person | man woman boy girl father mother son daughter brother sister husband wife child resident voter student
person | parent patient neighbor neighbour victim survivor relative cousin uncle aunt niece nephew friend colleague
person | fan user reader viewer customer consumer taxpayer citizen immigrant refugee protester demonstrator driver
person | passenger guest participant respondent questioner caller
person m | man boy father son brother husband uncle nephew
person f | woman girl mother daughter sister wife aunt niece
person p | people men women children americans democrats republicans conservatives liberals progressives advocates
person p | critics supporters opponents lawmakers leaders officials experts analysts scientists researchers voters
person p | family relatives neighbors neighbours survivors veterans fans
person p | residents protesters parents students families observers economists pollsters moderators editors allies
org | government ministry department agency administration army military navy police force forces group organisation
org | organization party committee council commission court campaign company firm bank board office bureau union
org | association federation institute university college school foundation coalition alliance movement militia
org | parliament congress senate cabinet panel team embassy pentagon kremlin fbi cia nsa nato un eu u.n. u.s.
org | e.u. u.k. authority authorities center centre corporation airline hospital church league club
org | city state county nation country countries states bloc regime opposition command headquarters observatory
org | watchdog regulator defence defense rebels militants staff squad unit brigade division caucus chamber
org | industry media press public majority network legislature
outlet | times post journal reuters ap afp cnn bbc nbc abc cbs fox msnbc politico newspaper magazine broadcaster
outlet | channel radio television tv newswire tribune herald guardian telegraph bloomberg npr huffington breitbart
outlet | newsweek telegram-gazette gazette daily chronicle paper website site outlet outlets blog xinhua tass anadolu
unnamed | source sources official officials witness witnesses insider insiders observer
document | report study poll survey law bill constitution estimate estimates document documents lawsuit complaint
document | indictment memo analysis data research figures statistics records findings ruling article editorial book
document | ad advertisement commercial film documentary video clip letter statement resolution agreement treaty plan
document | story account submission filing brief polls surveys studies reports results dossier manifesto platform slide
document | transcript email emails headline post
medium | statement interview speech letter tweet tweets email e-mail press conference briefing news release memo
medium | message remarks address testimony article column post video hearing call debate rally filing report memoir
medium | essay op-ed editorial blog note affidavit transcript broadcast appearance phone telephone podcast book
medium | forum meeting event session ruling
account | account page channel website site feed blog
platform | twitter facebook instagram telegram youtube snapchat reddit linkedin tiktok whatsapp x vkontakte truth
press | reporters journalists newsmen correspondents lawmakers supporters crowd audience
given m | john james robert michael william david richard joseph thomas charles daniel matthew anthony mark donald
given m | steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary
given m | nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander patrick
given m | raymond jack dennis jerry tyler aaron jose adam nathan henry peter douglas zachary kyle walter harold carl
given m | jeremy keith roger arthur terry sean lawrence jesse austin joe bryan billy bruce ralph roy eugene louis
given m | philip phil mike tim jim bill bob tom ted ben nick barack bernie mitch chuck harry rudy mitt jeb marco
given m | mohammed muhammad mohamed ahmed ali hassan hussein omar abdullah ibrahim khaled mahmoud mustafa youssef
given m | samer sami karim tariq walid ziad nabil fadi rami jamal faisal vladimir sergei dmitry ivan mikhail boris
given m | emmanuel francois jean pierre luis carlos juan miguel recep bashar benjamin hans klaus angelo matteo
given f | mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra
given f | ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia
given f | kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel
given f | carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina
given f | joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances
given f | kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella
given f | theresa diana natalie brittany charlotte marie kayla alexis lori hillary chelsea ivanka melania kellyanne
given f | layla leila fatima aisha maryam noor nadia rania lina hala samira amal mona salma dina huda zainab
state | russia china iran syria iraq turkey israel germany france britain england india pakistan japan egypt lebanon
state | jordan yemen qatar washington moscow beijing tehran damascus baghdad ankara london paris berlin kabul riyadh
state | america mexico canada brazil australia ukraine poland spain italy greece sudan libya tunisia algeria morocco
state | afghanistan kuwait bahrain oman cairo beirut
# Family names that look like plurals.
given | sanders rogers myers powers peters waters stevens andrews saunders withers connors biden
