# English function words: class | words
#
# Classes:
#   det    article, possessive, demonstrative, quantifier     pron   pronoun that can be a subject
#   object pronoun that is no subject                         rel    relative pronoun
#   that   the word itself                                    wh     question word before a clause
#   sub    conjunction that begins a clause                   conj   and, or
#   but    but, yet                                           prep   preposition
#   be have do modal   auxiliaries                            neg    not
#   adv    adverb that may stand before a verb                time   time word
#   number number word
det | the a an this these those my your his her its our their some any no every each all both several many most few
det | another other half such either neither more fewer much certain various numerous one's enough
pron | i you he she it we they someone somebody everyone everybody nobody anyone anybody others himself herself themselves
object | me him us them itself ourselves yourself myself
rel | who whom whose which
that | that
wh | whether how why what where
sub | because if although though while when since until unless whereas after before as once lest wherever whenever
sub | than so despite
conj | and or nor &
but | but yet however
prep | of in on at by for with about against between into through during without under over from up down out off
prep | above below near across toward towards among within behind beyond amid upon along around outside inside via
prep | per versus like unlike throughout onto beside besides alongside regarding concerning including excluding except
prep | following
to | to
be | is are was were be been being am 's 're isn't aren't wasn't weren't ain't
have | has have had having 've haven't hasn't hadn't
do | does do did doesn't don't didn't
modal | will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't mustn't mightn't
modal | needn't
neg | not never n't isn't aren't wasn't weren't haven't hasn't hadn't doesn't don't didn't won't wouldn't can't cannot
neg | couldn't shouldn't mustn't
adv | also again then now just still even already ever always often soon once only too later earlier instead
adv | meanwhile sometimes first ago thus hence perhaps maybe rather quite very almost together further away back
adv | far long well here there else alike indeed moreover furthermore nevertheless nonetheless otherwise therefore
adv | both simply
time | monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon
time | evening night midnight noon week weekend month year years weeks months days day hours minutes january february
time | march april may june july august september october november december jan feb mar apr aug sept oct nov dec
time | mon tue tues wed thu thurs fri sat sun a.m p.m recently overnight
number | two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands
number | million billion trillion twenty thirty forty fifty sixty seventy eighty ninety one
