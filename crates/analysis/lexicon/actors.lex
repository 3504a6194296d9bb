# Actors that speak, act or are acted on: id | kind | parent | Arabic names | English names
#
# kind: person, organisation, unnamed, document. parent: id of the actor it belongs to, or "-".
# Names are parted by ";" and compared folded, without articles, marks and "the"; each belongs to
# one actor. Figures of an actor and of its parent are one series.
coalition | organisation | - | التحالف الدولي; التحالف; قوات التحالف; قوات التحالف الدولي; التحالف الدولي لمحاربة داعش; التحالف الدولي لمحاربة تنظيم داعش; التحالف الدولي ضد داعش; التحالف الدولي ضد تنظيم داعش; قوات التحالف الدولي لمكافحة داعش; التحالف الدولي بقيادة الولايات المتحدة; التحالف الدولي لهزيمة داعش; قوة المهام المشتركة عملية العزم الصلب | US-led coalition; global coalition; coalition; international coalition; coalition forces; CJTF-OIR; Combined Joint Task Force - Operation Inherent Resolve; Operation Inherent Resolve
cjtf-oir-media | organisation | coalition | المكتب الإعلامي للتحالف الدولي; المكتب الإعلامي للتحالف | coalition press office; coalition media office
isis | organisation | - | داعش; تنظيم داعش; تنظيم الدولة; تنظيم الدولة الإسلامية; الدولة الإسلامية; عصابات داعش; عصابات داعش الإرهابية; تنظيم داعش الإرهابي; تنظيم الدولة الإسلامية في العراق والشام | ISIS; ISIL; IS; Daesh; Islamic State; Islamic State group; Islamic State of Iraq and Syria
sdf | organisation | - | قسد; قوات سوريا الديمقراطية; قوات سورية الديمقراطية; سوريا الديمقراطية | SDF; Syrian Democratic Forces; QSD
sdf-media | organisation | sdf | المركز الإعلامي لقوات سوريا الديمقراطية; المركز الإعلامي لقسد | SDF media center
ypg | organisation | sdf | وحدات حماية الشعب; الوحدات الكردية; وحدات حماية الشعب الكردية | YPG; People's Protection Units
asayish | organisation | aanes | الأسايش; قوى الأمن الداخلي في شمال وشرق سوريا | Asayish
aanes | organisation | - | الإدارة الذاتية; الإدارة الذاتية لشمال وشرق سوريا; الإدارة الذاتية الكردية | Autonomous Administration; AANES; Autonomous Administration of North and East Syria
pkk | organisation | - | حزب العمال الكردستاني; بي كا كا; بي كي كي | PKK; Kurdistan Workers' Party
hts | organisation | - | هيئة تحرير الشام; جبهة النصرة; جبهة فتح الشام; تحرير الشام | HTS; Hayat Tahrir al-Sham; Nusra Front; Jabhat al-Nusra; al-Nusra Front
sna | organisation | - | الجيش الوطني السوري; الجيش الوطني; الجيش السوري الحر; الجيش الحر | Syrian National Army; SNA; Free Syrian Army; FSA
syria | organisation | - | سوريا; سورية; دمشق; الحكومة السورية; النظام السوري; نظام الأسد; السلطات السورية | Syria; Damascus; Syrian government; Syrian regime; Assad regime
syria-army | organisation | syria | الجيش السوري; قوات النظام; جيش النظام; قوات النظام السوري; الجيش العربي السوري | Syrian army; Syrian Arab Army
syria-mfa | organisation | syria | وزارة الخارجية السورية; الخارجية السورية; وزارة الخارجية والمغتربين | Syrian foreign ministry
syria-mod | organisation | syria | وزارة الدفاع السورية; الدفاع السورية | Syrian defence ministry; Syrian defense ministry
syria-moi | organisation | syria | وزارة الداخلية السورية; الداخلية السورية | Syrian interior ministry
sana | organisation | syria | سانا; وكالة سانا; وكالة الأنباء السورية; وكالة الأنباء السورية سانا; وكالة الأنباء السورية الرسمية; وكالة الأنباء الرسمية السورية; وكالة الأنباء السورية الرسمية سانا | SANA; Syrian Arab News Agency
sohr | organisation | - | المرصد السوري; المرصد السوري لحقوق الإنسان | SOHR; Syrian Observatory for Human Rights; Syrian Observatory
snhr | organisation | - | الشبكة السورية لحقوق الإنسان; الشبكة السورية | SNHR; Syrian Network for Human Rights
white-helmets | organisation | - | الدفاع المدني السوري; الخوذ البيضاء; منظمة الخوذ البيضاء | White Helmets; Syrian Civil Defence; Syria Civil Defence
iraq | organisation | - | العراق; بغداد; الحكومة العراقية; السلطات العراقية | Iraq; Baghdad; Iraqi government
iraq-army | organisation | iraq | الجيش العراقي; القوات العراقية; القوات الأمنية العراقية; القوات المسلحة العراقية | Iraqi army; Iraqi forces; Iraqi military
iraq-security-media | organisation | iraq | خلية الإعلام الأمني; خلية الإعلام الأمني العراقية | Security Media Cell; Iraqi Security Media Cell
iraq-joc | organisation | iraq | قيادة العمليات المشتركة; العمليات المشتركة | Joint Operations Command
iraq-mod | organisation | iraq | وزارة الدفاع العراقية; الدفاع العراقية | Iraqi defence ministry; Iraqi defense ministry
iraq-moi | organisation | iraq | وزارة الداخلية العراقية; الداخلية العراقية | Iraqi interior ministry
iraq-mfa | organisation | iraq | وزارة الخارجية العراقية; الخارجية العراقية | Iraqi foreign ministry
iraq-cts | organisation | iraq | جهاز مكافحة الإرهاب; جهاز مكافحة الإرهاب العراقي | Counter-Terrorism Service; Iraqi Counter Terrorism Service
pmf | organisation | iraq | الحشد الشعبي; قوات الحشد الشعبي; هيئة الحشد الشعبي; ميليشيات الحشد الشعبي | PMF; Popular Mobilization Forces; Popular Mobilisation Forces; Hashd al-Shaabi
krg | organisation | - | حكومة إقليم كردستان; إقليم كردستان; كردستان العراق | KRG; Kurdistan Regional Government
peshmerga | organisation | krg | البيشمركة; قوات البيشمركة; البيشمركة الكردية | Peshmerga
turkey | organisation | - | تركيا; أنقرة; الحكومة التركية; السلطات التركية | Turkey; Ankara; Türkiye; Turkish government
turkey-army | organisation | turkey | الجيش التركي; القوات التركية; القوات المسلحة التركية; الأركان التركية; هيئة الأركان التركية | Turkish army; Turkish armed forces; Turkish military
turkey-mod | organisation | turkey | وزارة الدفاع التركية; الدفاع التركية | Turkish defence ministry; Turkish defense ministry
turkey-mfa | organisation | turkey | وزارة الخارجية التركية; الخارجية التركية | Turkish foreign ministry
anadolu | organisation | turkey | الأناضول; وكالة الأناضول; وكالة الأناضول للأنباء; وكالة أنباء الأناضول | Anadolu; Anadolu Agency; Anadolu news agency
russia | organisation | - | روسيا; موسكو; الحكومة الروسية; السلطات الروسية | Russia; Moscow; Russian government
kremlin | organisation | russia | الكرملين; الرئاسة الروسية | Kremlin
russia-mod | organisation | russia | وزارة الدفاع الروسية; الدفاع الروسية; الجيش الروسي; القوات الروسية | Russian defence ministry; Russian defense ministry; Russian military; Russian army
russia-mfa | organisation | russia | وزارة الخارجية الروسية; الخارجية الروسية | Russian foreign ministry
hmeimim-centre | organisation | russia | المركز الروسي للمصالحة; مركز المصالحة الروسي; مركز حميميم; مركز المصالحة الروسي في حميميم | Russian Reconciliation Centre; Russian Centre for Reconciliation
usa | organisation | - | الولايات المتحدة; الولايات المتحدة الأميركية; واشنطن; أمريكا; أميركا; الحكومة الأمريكية; الإدارة الأمريكية; الإدارة الأميركية; الولايات المتحدة الأمريكية | United States; US; U.S.; USA; Washington; US government
white-house | organisation | usa | البيت الأبيض; الرئاسة الأمريكية | White House
pentagon | organisation | usa | البنتاغون; وزارة الدفاع الأمريكية; وزارة الدفاع الأميركية; وزارة الدفاع الأميركية البنتاغون; وزارة الدفاع الأمريكية البنتاغون | Pentagon; US defence department; US Department of Defense; Defense Department; US military
centcom | organisation | usa | القيادة المركزية الأمريكية; القيادة المركزية الأميركية; سنتكوم; القيادة الوسطى الأمريكية | CENTCOM; US Central Command; Central Command
us-state | organisation | usa | وزارة الخارجية الأمريكية; وزارة الخارجية الأميركية; الخارجية الأمريكية; الخارجية الأميركية | State Department; US State Department
iran | organisation | - | إيران; طهران; الحكومة الإيرانية; السلطات الإيرانية | Iran; Tehran; Iranian government
irgc | organisation | iran | الحرس الثوري; الحرس الثوري الإيراني; فيلق القدس | IRGC; Revolutionary Guards; Islamic Revolutionary Guard Corps; Quds Force
iran-mfa | organisation | iran | وزارة الخارجية الإيرانية; الخارجية الإيرانية | Iranian foreign ministry
israel | organisation | - | إسرائيل; تل أبيب; الحكومة الإسرائيلية; السلطات الإسرائيلية; الاحتلال الإسرائيلي; الكيان الصهيوني | Israel; Israeli government
idf | organisation | israel | الجيش الإسرائيلي; جيش الاحتلال; جيش الاحتلال الإسرائيلي; القوات الإسرائيلية; قوات الاحتلال | IDF; Israeli army; Israeli military; Israel Defense Forces
hezbollah | organisation | - | حزب الله; حزب الله اللبناني; جماعة حزب الله | Hezbollah; Hizbullah
hamas | organisation | - | حماس; حركة حماس; حركة المقاومة الإسلامية | Hamas
islamic-jihad | organisation | - | الجهاد الإسلامي; حركة الجهاد الإسلامي | Islamic Jihad; Palestinian Islamic Jihad
fatah | organisation | - | حركة فتح | Fatah
palestinian-authority | organisation | - | السلطة الفلسطينية; السلطة الوطنية الفلسطينية; الرئاسة الفلسطينية | Palestinian Authority
palestine-health | organisation | - | وزارة الصحة الفلسطينية; الصحة الفلسطينية | Palestinian health ministry
gaza-health | organisation | hamas | وزارة الصحة في غزة; وزارة الصحة في قطاع غزة | Gaza health ministry; Hamas-run health ministry
lebanon | organisation | - | لبنان; بيروت; الحكومة اللبنانية; السلطات اللبنانية | Lebanon; Beirut; Lebanese government
lebanon-army | organisation | lebanon | الجيش اللبناني; قيادة الجيش اللبناني | Lebanese army
jordan | organisation | - | الأردن; عمان; الحكومة الأردنية | Jordan; Amman; Jordanian government
jordan-army | organisation | jordan | الجيش الأردني; القوات المسلحة الأردنية | Jordanian army; Jordanian armed forces
saudi | organisation | - | السعودية; الرياض; المملكة العربية السعودية; السلطات السعودية | Saudi Arabia; Riyadh; Saudi government
spa | organisation | saudi | واس; وكالة الأنباء السعودية; وكالة الأنباء السعودية واس | SPA; Saudi Press Agency
arab-coalition | organisation | - | تحالف دعم الشرعية; التحالف العربي; تحالف دعم الشرعية في اليمن | Saudi-led coalition; Arab coalition
uae | organisation | - | الإمارات; الإمارات العربية المتحدة; أبوظبي | UAE; United Arab Emirates; Emirates
qatar | organisation | - | قطر; الدوحة | Qatar; Doha
egypt | organisation | - | مصر; القاهرة; الحكومة المصرية; السلطات المصرية | Egypt; Cairo; Egyptian government
egypt-army | organisation | egypt | الجيش المصري; القوات المسلحة المصرية | Egyptian army; Egyptian armed forces
egypt-mfa | organisation | egypt | وزارة الخارجية المصرية; الخارجية المصرية | Egyptian foreign ministry
egypt-moi | organisation | egypt | وزارة الداخلية المصرية; الداخلية المصرية | Egyptian interior ministry
houthis | organisation | - | الحوثيون; الحوثيين; جماعة الحوثي; أنصار الله; جماعة أنصار الله; ميليشيات الحوثي; ميليشيا الحوثي | Houthis; Ansar Allah; Houthi rebels
yemen | organisation | - | اليمن; الحكومة اليمنية; الحكومة الشرعية | Yemen; Yemeni government
un | organisation | - | الأمم المتحدة; منظمة الأمم المتحدة; المنظمة الدولية | UN; United Nations; U.N.
unsc | organisation | un | مجلس الأمن; مجلس الأمن الدولي | Security Council; UN Security Council
ocha | organisation | un | مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية; أوتشا; مكتب تنسيق الشؤون الإنسانية | OCHA; UN Office for the Coordination of Humanitarian Affairs
unhcr | organisation | un | المفوضية السامية للأمم المتحدة لشؤون اللاجئين; مفوضية اللاجئين; مفوضية الأمم المتحدة لشؤون اللاجئين | UNHCR; UN refugee agency
ohchr | organisation | un | المفوضية السامية لحقوق الإنسان; مفوضية الأمم المتحدة لحقوق الإنسان; مكتب الأمم المتحدة لحقوق الإنسان | OHCHR; UN human rights office
unicef | organisation | un | اليونيسف; اليونيسيف; منظمة اليونيسف; منظمة الأمم المتحدة للطفولة; يونيسف | UNICEF
who | organisation | un | منظمة الصحة العالمية; الصحة العالمية | WHO; World Health Organization
wfp | organisation | un | برنامج الأغذية العالمي; برنامج الغذاء العالمي | WFP; World Food Programme; World Food Program
unrwa | organisation | un | الأونروا; أونروا; وكالة الأونروا; وكالة غوث وتشغيل اللاجئين الفلسطينيين | UNRWA
unesco | organisation | un | اليونسكو; منظمة اليونسكو; منظمة الأمم المتحدة للتربية والعلم والثقافة | UNESCO
iom | organisation | un | المنظمة الدولية للهجرة | IOM; International Organization for Migration
unami | organisation | un | يونامي; بعثة الأمم المتحدة في العراق | UNAMI
opcw | organisation | - | منظمة حظر الأسلحة الكيميائية; حظر الأسلحة الكيميائية | OPCW; Organisation for the Prohibition of Chemical Weapons
iaea | organisation | un | الوكالة الدولية للطاقة الذرية | IAEA; International Atomic Energy Agency
icrc | organisation | - | اللجنة الدولية للصليب الأحمر; الصليب الأحمر; الصليب الأحمر الدولي | ICRC; International Committee of the Red Cross; Red Cross
sarc | organisation | - | الهلال الأحمر السوري; الهلال الأحمر العربي السوري | SARC; Syrian Arab Red Crescent
msf | organisation | - | أطباء بلا حدود; منظمة أطباء بلا حدود | MSF; Doctors Without Borders; Médecins Sans Frontières
amnesty | organisation | - | منظمة العفو الدولية; العفو الدولية; أمنستي | Amnesty International; Amnesty
hrw | organisation | - | هيومن رايتس ووتش; هيومان رايتس ووتش; منظمة هيومن رايتس ووتش; منظمة هيومان رايتس ووتش | HRW; Human Rights Watch
rsf | organisation | - | مراسلون بلا حدود; صحفيون بلا حدود; منظمة مراسلون بلا حدود; منظمة صحفيون بلا حدود | RSF; Reporters Without Borders
eu | organisation | - | الاتحاد الأوروبي; الاتحاد الأوروبي بروكسل | EU; European Union
nato | organisation | - | الناتو; حلف الناتو; حلف شمال الأطلسي; حلف الأطلسي | NATO
arab-league | organisation | - | جامعة الدول العربية; الجامعة العربية | Arab League; League of Arab States
gcc | organisation | - | مجلس التعاون الخليجي; مجلس التعاون لدول الخليج العربية | GCC; Gulf Cooperation Council
icc | organisation | - | المحكمة الجنائية الدولية; الجنائية الدولية | ICC; International Criminal Court
uk | organisation | - | بريطانيا; لندن; المملكة المتحدة; الحكومة البريطانية | UK; Britain; United Kingdom; British government
france | organisation | - | فرنسا; باريس; الحكومة الفرنسية | France; Paris; French government
germany | organisation | - | ألمانيا; برلين; الحكومة الألمانية | Germany; Berlin; German government
china | organisation | - | الصين; بكين; الحكومة الصينية | China; Beijing; Chinese government
al-qaeda | organisation | - | القاعدة; تنظيم القاعدة | al-Qaeda; Al Qaeda; Al-Qaida
taliban | organisation | - | طالبان; حركة طالبان | Taliban
muslim-brotherhood | organisation | - | الإخوان المسلمون; جماعة الإخوان المسلمين; جماعة الإخوان; الإخوان المسلمين | Muslim Brotherhood
soc | organisation | - | الائتلاف الوطني السوري; ائتلاف قوى الثورة والمعارضة السورية; الائتلاف السوري; الائتلاف الوطني لقوى الثورة والمعارضة | Syrian National Coalition
snc-negotiation | organisation | - | هيئة التفاوض السورية; هيئة التفاوض | Syrian Negotiation Commission
reuters | organisation | - | رويترز; وكالة رويترز; وكالة رويترز للأنباء | Reuters
afp | organisation | - | فرانس برس; وكالة فرانس برس; وكالة الصحافة الفرنسية; أ ف ب | AFP; Agence France-Presse
ap | organisation | - | أسوشييتد برس; وكالة أسوشييتد برس; أسوشيتد برس; وكالة أسوشيتد برس | AP; Associated Press
dpa | organisation | - | وكالة الأنباء الألمانية; د ب أ | dpa
tass | organisation | - | تاس; وكالة تاس; وكالة تاس الروسية | TASS
sputnik | organisation | - | سبوتنيك; وكالة سبوتنيك | Sputnik
interfax | organisation | - | إنترفاكس; وكالة إنترفاكس | Interfax
ria | organisation | - | ريا نوفوستي; وكالة ريا نوفوستي | RIA; RIA Novosti
al-jazeera | organisation | - | الجزيرة; قناة الجزيرة | Al Jazeera
al-arabiya | organisation | - | العربية; قناة العربية | Al Arabiya
cnn | organisation | - | سي إن إن; شبكة سي إن إن | CNN
bbc | organisation | - | بي بي سي; هيئة الإذاعة البريطانية | BBC
sy24 | organisation | - | منصة SY24 | SY24
nyt | organisation | - | نيويورك تايمز; صحيفة نيويورك تايمز | New York Times; NYT
wapo | organisation | - | واشنطن بوست; صحيفة واشنطن بوست | Washington Post
wsj | organisation | - | وول ستريت جورنال; صحيفة وول ستريت جورنال | Wall Street Journal; WSJ
guardian | organisation | - | الغارديان; صحيفة الغارديان | Guardian
acled | organisation | - | أكليد | ACLED
airwars | organisation | - | إيروورز; منظمة إيروورز | Airwars
bashar-assad | person | syria | بشار الأسد | Bashar al-Assad; Bashar Assad
erdogan | person | turkey | رجب طيب أردوغان; رجب طيب إردوغان | Recep Tayyip Erdogan; Recep Tayyip Erdoğan
putin | person | russia | فلاديمير بوتين | Vladimir Putin
trump | person | usa | دونالد ترامب | Donald Trump
biden | person | usa | جو بايدن | Joe Biden
netanyahu | person | israel | بنيامين نتنياهو; بنيامين نتانياهو | Benjamin Netanyahu; Binyamin Netanyahu
guterres | person | un | أنطونيو غوتيريش; أنطونيو غوتيريس | António Guterres; Antonio Guterres
lavrov | person | russia-mfa | سيرغي لافروف | Sergei Lavrov; Sergey Lavrov
mazloum-abdi | person | sdf | مظلوم عبدي | Mazloum Abdi
marotto | person | coalition | واين ماروتو | Wayne Marotto
rami-abdulrahman | person | sohr | رامي عبد الرحمن | Rami Abdulrahman; Rami Abdel Rahman; Rami Abdurrahman
