# Nouns that report: act | nouns
#
# They take "that" with a clause, "to" with an infinitive, or a colon, and their speaker beside them:
# "his claim that …", "a promise by the council to …", "a statement from the ministry that …".
say | statement comment remark report message notion idea explanation suggestion observation reminder indication response reply
say | argument case point note assessment signal hint
announce | announcement declaration decision revelation disclosure news word ruling
confirm | confirmation assertion insistence emphasis agreement assurance reassurance
claim | claim allegation rumor rumour charge contention
accuse | accusation
warn | warning caution
threaten | threat
call | call demand request plea appeal proposal recommendation order advice
promise | promise pledge vow commitment guarantee
deny | denial
admit | admission acknowledgment acknowledgement confession recognition
condemn | complaint criticism protest objection outrage
expect | hope fear worry concern expectation prediction forecast anxiety prospect estimate
opine | belief view opinion feeling sense conclusion theory suspicion doubt finding conviction perception impression
