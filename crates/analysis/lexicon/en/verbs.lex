# English verbs that report nothing: verb [past [past participle]], parted by commas
#
# They tell where a subject ends and another clause begins. Regular forms in -ed and -ing are told by
# their endings; what is needed here are irregular verbs, and plain forms and forms in -s. Verbs whose
# plain form is as often a noun stand in the second list.
verb | become became become, bring brought, build built, buy bought, catch caught, come came come, do did done
verb | draw drew drawn, eat ate eaten, fall fell fallen, fight fought, flee fled, fly flew flown, get got gotten
verb | give gave given, grow grew grown, hang hung, have had, hide hid hidden, hold held, keep kept, lead led
verb | leave left, lend lent, lose lost, make made, meet met, pay paid, put put, rise rose risen, run ran run
verb | send sent, sell sold, sit sat, spend spent, stand stood, steal stole stolen, strike struck, take took taken
verb | teach taught, throw threw thrown, wear wore worn, win won, bind bound, break broke broken, bear bore borne
verb | drive drove driven, feed fed, forbid forbade forbidden, lay laid, undergo underwent undergone, withdraw withdrew withdrawn
verb | sink sank sunk, shake shook shaken, shoot shot, shrink shrank shrunk, sleep slept, swing swung, arise arose arisen
verb | undermine, include, involve, contain, require, allow, enable, provide, remain, seem, appear, happen, occur, exist
verb | create, receive, serve, occupy, apply, try tried, carry carried, deny, enter, join, follow, accept, achieve
verb | arrive, avoid, belong, bomb, capture, collapse, compete, complete, connect, consist, contribute, convict, depend
verb | destroy, develop, die died, disappear, donate, elect, eliminate, emerge, employ, engage, enjoy, ensure, escape
verb | establish, expand, explode, extend, fail, finish, gain, gather, generate, handle, identify identified, impose
verb | improve, injure, introduce, invade, kill, last, listen, live, manage, marry married, obtain, operate, participate
verb | pass, perform, persist, possess, prevent, produce, protect, pursue, reach, reduce, reflect, remove, replace
verb | represent, rescue, retain, retire, return, save, settle, solve, succeed, suffer, survive, tend, travel, treat
verb | unite, wait, wake woke woken, walk, warrant, watch, witness, live, look, let let, cost cost, cut cut, hit hit
verb | hurt hurt, shut shut, quit quit, cause, face, help, play, use, work, move, stop, end, open, close, turn, set set
verb | grapple, deserve, exceed, feature, lack, rely relied, earn, attend, deliver, explain, vary varied, vote
verb | arrest, detain, wound, displace, evacuate, seize, abduct, kidnap, bombard, shell, raid, deploy, surrender
