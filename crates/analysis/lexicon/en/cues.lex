# English reporting verbs: verb [past [past participle]] | act | class | frame
#
# Regular forms are made from the verb; a doubled last consonant has to be given ("commit committed").
# Class:
#   speech   says something
#   mental   thinks, knows, wants or expects something: beliefs and intentions that the report tells
#            of as the speaker's own. They are attributed as well, one step less surely than speech.
#   stance   takes a stand for or against something that is named ("criticised the plan")
# Frame: what may follow as content, in any order:
#   clause   a clause with or without "that", "whether" or a question word; a quotation
#   quote    a quotation only: the word has other meanings ("continued", "began")
#   that     a clause only behind "that" or a question word; a quotation
#   np       a noun phrase            inf   "to" with an infinitive            ing   a gerund
#   as       an object and what is said of it ("called the plan a mistake", "described it as late")
#   whom     the content starts at the one addressed or accused ("urged residents to leave")
#   told     an object is the one told and no content ("told reporters that")
#   +for     a noun phrase behind that preposition, which is no content; +for=call gives it that act
#   after    may follow its content, and then stand before its speaker (", said the mayor")
#   noun     its plain form or its form in -s is as often a noun
#   weak     common in other meanings: the subject must be somebody who can speak
say said | say | speech | clause after np
tell told | say | speech | clause told after inf +of
add | say | speech | that quote after weak
note | say | speech | clause np after noun
report | say | speech | clause np after noun +on
write wrote written | say | speech | clause quote after weak
state | say | speech | clause np after noun
explain | say | speech | clause np after
mention | say | speech | clause np after noun
remark | say | speech | clause after noun +on
observe | say | speech | clause after
comment | say | speech | clause after noun +on
recall | say | speech | clause np after ing
recount | say | speech | clause np after
relate | say | speech | that
reply replied | say | speech | clause after noun
respond | say | speech | clause after +to +with
answer | say | speech | clause after noun
continue | say | speech | quote after
conclude | say | speech | clause after
repeat | say | speech | clause np after
reiterate | confirm | speech | clause np after
quip quipped | say | speech | clause after
joke | say | speech | clause after noun +about
shout | say | speech | clause quote after
yell | say | speech | quote after
cry cried | say | speech | quote after
whisper | say | speech | quote after
exclaim | say | speech | clause after
interject | say | speech | quote after
declare | announce | speech | clause np as after
announce | announce | speech | clause np inf after
reveal | announce | speech | clause np after
disclose | announce | speech | clause np after
divulge | announce | speech | clause np
proclaim | announce | speech | clause np as after
unveil | announce | speech | np
tweet | say | speech | clause np after noun
retweet | say | speech | clause np
post | say | speech | quote after
blog blogged | say | speech | clause after
testify testified | say | speech | clause after
brief | say | speech | told that noun
inform | say | speech | clause told
notify notified | say | speech | clause told
advise | call | speech | clause told whom after
remind | say | speech | clause told +of
assure | promise | speech | clause told +of
reassure | promise | speech | clause told
convince | say | speech | clause told inf
persuade | say | speech | clause told inf
clarify clarified | say | speech | clause np after
elaborate | say | speech | quote after
specify specified | say | speech | clause np
stipulate | say | speech | clause
summarise | say | speech | clause np
summarize | say | speech | clause np
paraphrase | say | speech | np
quote | say | speech | np noun
cite | say | speech | np
reference | say | speech | np noun
invoke | say | speech | np
refer referred | say | speech | +to
point | say | speech | +to +out noun
hint | say | speech | clause +at after noun
imply implied | say | speech | clause np
insinuate | claim | speech | clause
intimate | say | speech | that
suggest | say | speech | clause np ing after
indicate | say | speech | clause np after
signal | say | speech | clause np noun
demonstrate | say | speech | clause np
show showed shown | say | speech | clause np noun after
illustrate | say | speech | clause np
underscore | confirm | speech | clause np
underline | confirm | speech | clause np
highlight | say | speech | clause np noun
detail | say | speech | clause np noun
document | say | speech | clause np noun
describe | opine | speech | as np clause
depict | opine | speech | as
portray | opine | speech | as
paint | opine | speech | as weak
characterise | opine | speech | as
characterize | opine | speech | as
label | opine | speech | as noun
brand | opine | speech | as noun
dub dubbed | opine | speech | as
call | opine | speech | as +for=call +on=call np noun
deem | opine | speech | as clause
term | opine | speech | as noun
liken | opine | speech | np
compare | opine | speech | np weak
equate | opine | speech | np
define | opine | speech | np as
caution | warn | speech | clause told after noun +against
warn | warn | speech | clause told whom after +of +against +about
alert | warn | speech | clause told whom noun +to
emphasise | confirm | speech | clause np after
emphasize | confirm | speech | clause np after
stress | confirm | speech | clause np after noun
insist | confirm | speech | clause after +on
affirm | confirm | speech | clause np after
reaffirm | confirm | speech | clause np
confirm | confirm | speech | clause np after
maintain | confirm | speech | clause after
assert | claim | speech | clause np after
attest | confirm | speech | clause +to
certify certified | confirm | speech | clause
verify verified | confirm | speech | clause np
corroborate | confirm | speech | np
claim | claim | speech | clause np inf after noun
allege | claim | speech | clause np after
contend | claim | speech | clause after
purport | claim | speech | inf
profess | claim | speech | clause np inf
argue | opine | speech | clause after np +for +against
counter | opine | speech | clause after noun
reason | opine | speech | that after noun
posit | opine | speech | clause
opine | opine | speech | clause after
muse | opine | speech | clause after
speculate | opine | speech | clause after +about
theorise | opine | speech | clause
theorize | opine | speech | clause
hypothesise | opine | speech | clause
hypothesize | opine | speech | clause
rule | announce | speech | clause noun +out +against
judge | opine | speech | clause np weak noun
swear swore sworn | promise | speech | clause
promise | promise | speech | clause np inf told after noun
pledge | promise | speech | clause np inf after noun
vow | promise | speech | clause np inf after noun
guarantee | promise | speech | clause np inf noun
offer | say | speech | np inf after noun
propose | call | speech | clause np inf ing
recommend | call | speech | clause np ing
urge | call | speech | whom clause np after
encourage | call | speech | whom np
exhort | call | speech | whom
implore | call | speech | whom
beg begged | call | speech | whom +for
plead pleaded | call | speech | quote after +for +with
appeal | call | speech | +to +for noun
ask | ask | speech | clause whom after +for=call +about quote
query queried | ask | speech | np clause noun
question | ask | speech | clause np after noun
wonder | ask | speech | clause after noun
inquire | ask | speech | clause after +about +into
request | call | speech | clause np noun
demand | call | speech | clause np inf after noun
order | call | speech | whom clause np noun weak
command | call | speech | whom clause noun
instruct | call | speech | whom
direct | call | speech | whom weak
invite | call | speech | whom
challenge | ask | speech | whom np noun
dare | ask | speech | whom
press | ask | speech | whom weak noun
lobby lobbied | call | speech | whom +for noun
petition | call | speech | whom +for noun
deny denied | deny | speech | clause np ing after
refute | deny | speech | clause np
rebut rebutted | deny | speech | np
dispute | deny | speech | clause np noun
contradict | deny | speech | np
disavow | deny | speech | np
repudiate | reject | speech | np
reject | reject | speech | np
rebuff | reject | speech | np
refuse | reject | speech | inf np
decline | reject | speech | inf
dismiss | reject | speech | np as
discount | reject | stance | np noun weak
admit admitted | admit | speech | clause np ing after +to
acknowledge | admit | speech | clause np ing after
concede | admit | speech | clause np after
confess | admit | speech | clause +to after
grant | admit | speech | that noun
own | admit | speech | quote
apologise | admit | speech | +for quote after
apologize | admit | speech | +for quote after
accuse | accuse | speech | whom np
blame | accuse | speech | whom np noun
charge | accuse | speech | clause noun after
fault | accuse | speech | whom np noun
indict | accuse | speech | whom np
implicate | accuse | speech | whom np
threaten | threaten | speech | inf np
condemn | condemn | speech | np
denounce | condemn | speech | np as
decry decried | condemn | speech | np
deplore | condemn | speech | np
criticise | condemn | speech | np clause
criticize | condemn | speech | np clause
blast | condemn | speech | np noun
slam slammed | condemn | speech | np
lambaste | condemn | speech | np
lambast | condemn | speech | np
bash | condemn | speech | np
rip ripped | condemn | speech | np weak
attack | condemn | speech | np weak noun
assail | condemn | speech | np
excoriate | condemn | speech | np
chastise | condemn | speech | np
scold | condemn | speech | np quote after
rebuke | condemn | speech | np noun
berate | condemn | speech | np
chide | condemn | speech | np quote after
castigate | condemn | speech | np
deride | condemn | speech | np as
mock | condemn | speech | np
ridicule | condemn | speech | np noun
taunt | condemn | speech | np quote
belittle | condemn | speech | np
disparage | condemn | speech | np
insult | condemn | speech | np noun
malign | condemn | speech | np
hammer | condemn | speech | np noun weak
pan panned | condemn | speech | np noun weak
knock | condemn | speech | np weak
needle | condemn | speech | np noun weak
grill | ask | speech | np noun weak
skewer | condemn | speech | np
savage | condemn | speech | np
pillory pilloried | condemn | speech | np
vilify vilified | condemn | speech | np
demonise | condemn | speech | np
demonize | condemn | speech | np
protest | condemn | speech | clause np noun +against after
object | condemn | speech | clause +to noun
complain | condemn | speech | clause +about +of after
lament | condemn | speech | clause np after
bemoan | condemn | speech | clause np
rail | condemn | speech | +against noun
lash | condemn | speech | +out
grumble | condemn | speech | clause +about after
fume | condemn | speech | quote clause after
gripe | condemn | speech | clause +about
sneer | condemn | speech | quote +at after
scoff | condemn | speech | clause +at after
praise | praise | speech | np noun
laud | praise | speech | np
hail | praise | speech | np as
applaud | praise | speech | np
commend | praise | speech | np
celebrate | praise | stance | np weak
tout | praise | speech | np clause
extol extolled | praise | speech | np
salute | praise | speech | np noun
thank | praise | speech | np
congratulate | praise | speech | np
compliment | praise | speech | np noun
welcome | praise | speech | np
honour | praise | stance | np noun weak
honor | praise | stance | np noun weak
boast | praise | speech | clause +about +of after noun
brag bragged | praise | speech | clause +about after
gush | praise | speech | quote after
agree | confirm | speech | clause inf +to +with after
disagree | reject | speech | clause +with after
concur concurred | confirm | speech | clause +with after
consent | confirm | speech | inf +to noun
discuss | say | speech | np
address | say | speech | np noun weak
debate | say | speech | clause np noun weak
outline | say | speech | clause np noun
lay laid | say | speech | +out
spell | say | speech | +out
sum summed | say | speech | +up
recite | say | speech | np
narrate | say | speech | np
chronicle | say | speech | np clause noun
speak spoke spoken | say | speech | +of +about +against +out +to quote
talk | say | speech | +about +of +to noun
chat chatted | say | speech | +about noun
begin began begun | say | speech | quote after
start | say | speech | quote after noun
go went gone | say | speech | quote +after
read read | say | speech | quote np weak after
sing sang sung | say | speech | quote np after
chant | say | speech | quote np after noun
laugh | say | speech | quote after
smile | say | speech | quote after
shrug shrugged | say | speech | quote after
sigh | say | speech | quote after
advocate | call | speech | np +for noun
champion | call | stance | np noun
espouse | call | stance | np
preach | call | speech | clause np
promote | praise | stance | np
push | call | stance | +for +to whom weak noun
defend | praise | speech | np as
justify justified | praise | speech | np
back | praise | stance | np noun weak
support | praise | stance | np noun weak
endorse | praise | stance | np
embrace | praise | stance | np noun weak
favour | praise | stance | np noun ing weak
favor | praise | stance | np noun ing weak
oppose | reject | stance | np ing
resist | reject | stance | np weak
approve | confirm | stance | np +of
veto vetoed | reject | stance | np noun
ban banned | reject | stance | np noun weak
recognise | admit | mental | clause np
recognize | admit | mental | clause np
admire | praise | mental | np clause
respect | praise | mental | np noun
appreciate | praise | mental | np clause
like | praise | mental | np inf weak
love | praise | mental | np inf noun weak
hate | condemn | mental | np inf noun
dislike | condemn | mental | np noun
resent | condemn | mental | np
regret regretted | admit | mental | clause np ing noun
trust | opine | mental | clause np noun
distrust | opine | mental | np noun
believe | opine | mental | clause inf +in after
think thought | opine | mental | clause +of +about after
consider | opine | mental | as clause np ing weak
regard | opine | mental | as noun
view | opine | mental | as np noun weak
see saw seen | opine | mental | as that weak
feel felt | opine | mental | clause weak
find found | opine | mental | clause as weak
know knew known | opine | mental | clause np weak +about +of
understand understood | opine | mental | clause np weak
realise | opine | mental | clause
realize | opine | mental | clause
remember | say | mental | clause np ing
forget forgot forgotten | say | mental | that
learn | say | mental | clause weak +about +of after
discover | say | mental | clause weak
determine | opine | mental | clause weak
calculate | opine | mental | clause
estimate | opine | speech | clause np inf noun after
reckon | opine | mental | clause after
figure | opine | mental | clause noun
guess | opine | mental | clause noun
suppose | opine | mental | clause
assume | opine | mental | clause
presume | opine | mental | clause
suspect | opine | mental | clause np noun
doubt | opine | mental | clause np noun
imagine | opine | mental | clause np
envision | opine | mental | clause np
envisage | opine | mental | clause np
anticipate | expect | mental | clause np
expect | expect | mental | clause np inf whom after
predict | expect | speech | clause np after
forecast forecast | expect | speech | clause np noun
project | expect | speech | clause np noun weak
foresee foresaw foreseen | expect | mental | clause np
hope | expect | mental | clause inf +for noun
fear | expect | mental | clause np noun
worry worried | expect | mental | clause +about noun after
dread | expect | mental | np clause noun
want | call | mental | inf np whom
wish | call | mental | inf clause noun
desire | call | mental | inf np noun
need | call | mental | inf weak noun
prefer preferred | call | mental | inf np
intend | promise | mental | inf
plan planned | promise | mental | inf +to +on noun
aim | promise | mental | inf noun
mean meant | promise | mental | clause weak
seek sought | call | mental | inf np
hesitate | reject | mental | inf
decide | announce | mental | clause inf +on
choose chose chosen | announce | mental | inf weak
resolve | announce | mental | inf clause noun
opt opted | announce | mental | inf
conceive | opine | mental | clause +of
contemplate | opine | mental | np ing
ponder | opine | mental | clause np
weigh | opine | mental | np weak
mull | opine | mental | np clause after
dream | expect | mental | clause +of noun
hear heard | say | mental | clause weak
analyse | opine | speech | np clause
analyze | opine | speech | np clause
examine | opine | speech | np clause weak
explore | opine | speech | np clause weak
investigate | say | speech | np clause
probe | say | speech | np noun
prove proven | confirm | speech | clause weak
ignore | reject | stance | np weak
downplay | deny | speech | np
understate | deny | speech | np
overstate | claim | speech | np
exaggerate | claim | speech | np
misrepresent | claim | speech | np
misstate | claim | speech | np clause
lie lied | claim | speech | +about quote
raise | say | speech | np weak
voice | say | speech | np noun
express | say | speech | np noun
air | say | speech | np noun weak
convey | say | speech | clause np
communicate | say | speech | clause np
echo echoed | confirm | speech | np noun
parrot | claim | speech | np noun
peddle | claim | speech | np
spread spread | claim | speech | np weak noun
publish | announce | speech | np weak
issue | announce | speech | np noun weak
release | announce | speech | np noun weak
target | condemn | stance | np noun weak
feature | say | speech | np weak noun
link | claim | speech | np weak noun
tie tied | claim | speech | np weak noun
hit hit | condemn | speech | np weak noun
seize | say | speech | +on +upon
present | say | speech | np weak noun
deliver | say | speech | np weak
avoid | reject | mental | ing np weak
vote | announce | stance | inf +for +against +on noun
unleash | say | speech | np weak
encounter | say | speech | quote
assess | opine | speech | clause np
evaluate | opine | speech | np clause
undercut undercut | condemn | stance | np
cheer | praise | speech | np noun quote
mourn | condemn | mental | np
retort | reject | speech | clause after noun
interrupt | say | speech | quote after
deadpan deadpanned | say | speech | quote after
intone | say | speech | quote after
mutter | say | speech | quote after noun
murmur | say | speech | quote after noun
snap snapped | say | speech | quote after noun
venture | opine | speech | clause after noun weak
volunteer | say | speech | clause after inf noun weak
surmise | opine | speech | clause after
confide | say | speech | clause after
marvel | praise | speech | clause quote after noun
enthuse | praise | speech | quote after
rejoin | say | speech | quote after
stammer | say | speech | quote after
crow | praise | speech | clause quote after noun
rant | condemn | speech | clause quote after noun
thunder | condemn | speech | quote after noun
bristle | condemn | speech | quote after
philosophise | opine | speech | quote after
concoct | claim | speech | np
tease | say | speech | clause np quote after noun
trumpet | praise | speech | np clause noun
ascertain | opine | mental | clause
grasp | opine | mental | np clause noun
misunderstand misunderstood | opine | mental | np
mistrust | opine | mental | np noun
envy envied | opine | mental | np noun
detest | condemn | mental | np
loathe | condemn | mental | np
abhor abhorred | condemn | mental | np
enjoy | praise | mental | np ing
aspire | call | mental | inf +to
yearn | call | mental | inf +for
crave | call | mental | np
rally rallied | call | stance | +for +against +behind noun
campaign | call | stance | +for +against noun
condone | praise | stance | np
disapprove | condemn | stance | +of
denigrate | condemn | speech | np
impugn | condemn | speech | np
lampoon | condemn | speech | np noun
smear | condemn | speech | np noun
swipe | condemn | speech | +at noun
backtrack | admit | speech | +on
retract | admit | speech | np
recant | admit | speech | np
