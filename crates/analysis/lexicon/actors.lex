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
anadolu | organisation | turkey | الأناضول; وكالة الأناضول; وكالة الأناضول للأنباء; وكالة أنباء الأناضول; وكالة أنباء الأناضول التركية; وكالة الأناضول التركية | Anadolu; Anadolu Agency; Anadolu news agency
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
spa | organisation | saudi | واس; وكالة الأنباء السعودية; وكالة الأنباء السعودية واس; وكالة واس; وكالة الأنباء السعودية الرسمية; وكالة الأنباء السعودية الرسمية واس | SPA; Saudi Press Agency
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
afp | organisation | - | فرانس برس; وكالة فرانس برس; وكالة الصحافة الفرنسية; أ ف ب; وكالة الأنباء الفرنسية; وكالة الصحافة الفرنسية فرانس برس; وكالة الأنباء الفرنسية فرانس برس | AFP; Agence France-Presse
ap | organisation | - | أسوشييتد برس; وكالة أسوشييتد برس; أسوشيتد برس; وكالة أسوشيتد برس | AP; Associated Press
dpa | organisation | - | وكالة الأنباء الألمانية; د ب أ | dpa
tass | organisation | - | تاس; وكالة تاس; وكالة تاس الروسية; وكالة أنباء تاس | TASS
sputnik | organisation | - | سبوتنيك; وكالة سبوتنيك; وكالة أنباء سبوتنيك | Sputnik
interfax | organisation | - | إنترفاكس; وكالة إنترفاكس; وكالة أنباء إنترفاكس | Interfax
ria | organisation | - | ريا نوفوستي; وكالة ريا نوفوستي | RIA; RIA Novosti
al-jazeera | organisation | - | الجزيرة; قناة الجزيرة | Al Jazeera
al-arabiya | organisation | - | العربية; قناة العربية | Al Arabiya
cnn | organisation | - | سي إن إن; شبكة سي إن إن | CNN
nbc | organisation | - | إن بي سي; شبكة إن بي سي; قناة إن بي سي | NBC
cnbc | organisation | - | سي إن بي سي; شبكة سي إن بي سي | CNBC
ntv | organisation | - | إن تي في; قناة إن تي في | NTV
nhk | organisation | - | إن إتش كيه; هيئة إن إتش كيه | NHK
bbc | organisation | - | بي بي سي; هيئة الإذاعة البريطانية | BBC
sy24 | organisation | - | منصة SY24 | SY24
nyt | organisation | - | نيويورك تايمز; صحيفة نيويورك تايمز | New York Times; NYT
wapo | organisation | - | واشنطن بوست; صحيفة واشنطن بوست | Washington Post
wsj | organisation | - | وول ستريت جورنال; صحيفة وول ستريت جورنال | Wall Street Journal; WSJ
guardian | organisation | - | الغارديان; صحيفة الغارديان | Guardian
acled | organisation | - | أكليد | ACLED
airwars | organisation | - | إيروورز; منظمة إيروورز | Airwars
sdc | organisation | aanes | مجلس سوريا الديمقراطية; مسد | Syrian Democratic Council
ypj | organisation | sdf | وحدات حماية المرأة; وحدات حماية المرأة الكردية | YPJ; Women's Protection Units
pyd | organisation | - | حزب الاتحاد الديمقراطي; حزب الاتحاد الديمقراطي الكردي | PYD; Democratic Union Party
manbij-council | organisation | sdf | مجلس منبج العسكري | Manbij Military Council
deir-ez-zor-council | organisation | sdf | مجلس دير الزور العسكري | Deir ez-Zor Military Council
raqqa-council | organisation | aanes | مجلس الرقة المدني | Raqqa Civil Council
jaish-al-islam | organisation | - | جيش الإسلام | Jaish al-Islam; Army of Islam
ahrar-al-sham | organisation | - | أحرار الشام; حركة أحرار الشام | Ahrar al-Sham
faylaq-al-rahman | organisation | - | فيلق الرحمن | Faylaq al-Rahman; Failaq al-Rahman
faylaq-al-sham | organisation | sna | فيلق الشام | Faylaq al-Sham; Sham Legion
nfl | organisation | - | الجبهة الوطنية للتحرير | National Front for Liberation
hurras-al-din | organisation | al-qaeda | حراس الدين; تنظيم حراس الدين | Hurras al-Din; Guardians of Religion
syria-ndf | organisation | syria | قوات الدفاع الوطني; ميليشيا الدفاع الوطني | National Defence Forces; National Defense Forces
syria-presidency | organisation | syria | الرئاسة السورية; رئاسة الجمهورية السورية | Syrian presidency
syria-health | organisation | syria | وزارة الصحة السورية | Syrian health ministry
syria-salvation | organisation | hts | حكومة الإنقاذ; حكومة الإنقاذ السورية | Syrian Salvation Government
syria-interim | organisation | soc | الحكومة السورية المؤقتة | Syrian Interim Government
response-coordinators | organisation | - | منسقو استجابة سوريا; منسقو الاستجابة في سوريا | Syria Response Coordinators; Response Coordination Group
fatemiyoun | organisation | irgc | لواء فاطميون; ميليشيا فاطميون; فاطميون | Fatemiyoun; Liwa Fatemiyoun
iraq-presidency | organisation | iraq | الرئاسة العراقية; رئاسة الجمهورية العراقية | Iraqi presidency
iraq-parliament | organisation | iraq | البرلمان العراقي; مجلس النواب العراقي | Iraqi parliament
iraq-pmo | organisation | iraq | رئاسة الوزراء العراقية; المكتب الإعلامي لرئيس الوزراء العراقي | Iraqi prime minister's office
iraq-electoral-commission | organisation | iraq | المفوضية العليا المستقلة للانتخابات; مفوضية الانتخابات العراقية | Independent High Electoral Commission; IHEC
iraq-police | organisation | iraq | الشرطة العراقية; الشرطة الاتحادية العراقية | Iraqi police; Iraqi federal police
kataib-hezbollah | organisation | pmf | كتائب حزب الله; كتائب حزب الله العراقية | Kataib Hezbollah
asaib | organisation | pmf | عصائب أهل الحق | Asaib Ahl al-Haq
badr | organisation | pmf | منظمة بدر; فيلق بدر | Badr Organization; Badr Organisation
sadrists | organisation | - | التيار الصدري; سرايا السلام | Sadrist Movement; Saraya al-Salam
kdp | organisation | - | الحزب الديمقراطي الكردستاني | KDP; Kurdistan Democratic Party
puk | organisation | - | الاتحاد الوطني الكردستاني | PUK; Patriotic Union of Kurdistan
turkey-presidency | organisation | turkey | الرئاسة التركية | Turkish presidency
turkey-moi | organisation | turkey | وزارة الداخلية التركية; الداخلية التركية | Turkish interior ministry
akp | organisation | - | حزب العدالة والتنمية; حزب العدالة والتنمية التركي | AKP; Justice and Development Party
iran-army | organisation | iran | الجيش الإيراني | Iranian army
irna | organisation | iran | إرنا; وكالة إرنا; وكالة الأنباء الإيرانية; وكالة الأنباء الإيرانية إرنا; وكالة أنباء الجمهورية الإسلامية; وكالة الأنباء الإيرانية الرسمية; وكالة الأنباء الإيرانية الرسمية إرنا | IRNA
fars | organisation | iran | وكالة فارس; وكالة أنباء فارس | Fars; Fars news agency
tasnim | organisation | iran | تسنيم; وكالة تسنيم; وكالة تسنيم الإيرانية; وكالة أنباء تسنيم; وكالة تسنيم للأنباء | Tasnim; Tasnim news agency
israel-police | organisation | israel | الشرطة الإسرائيلية | Israeli police
israel-pmo | organisation | israel | مكتب رئيس الوزراء الإسرائيلي | Israeli prime minister's office
israel-mfa | organisation | israel | وزارة الخارجية الإسرائيلية; الخارجية الإسرائيلية | Israeli foreign ministry
qassam | organisation | hamas | كتائب القسام; كتائب عز الدين القسام | Qassam Brigades; al-Qassam Brigades
plo | organisation | - | منظمة التحرير الفلسطينية; منظمة التحرير | PLO; Palestine Liberation Organization
wafa | organisation | palestinian-authority | وفا; وكالة وفا; وكالة الأنباء الفلسطينية; وكالة الأنباء الفلسطينية وفا; وكالة الأنباء والمعلومات الفلسطينية | WAFA
prcs | organisation | - | الهلال الأحمر الفلسطيني; جمعية الهلال الأحمر الفلسطيني | PRCS; Palestine Red Crescent; Palestinian Red Crescent
lebanon-health | organisation | lebanon | وزارة الصحة اللبنانية; وزارة الصحة العامة اللبنانية | Lebanese health ministry
lebanon-isf | organisation | lebanon | قوى الأمن الداخلي اللبنانية; قوى الأمن الداخلي اللبناني | ISF; Internal Security Forces
nna | organisation | lebanon | الوكالة الوطنية للإعلام | NNA; National News Agency
amal | organisation | - | حركة أمل | Amal Movement
egypt-presidency | organisation | egypt | الرئاسة المصرية | Egyptian presidency
mena | organisation | egypt | وكالة أنباء الشرق الأوسط; وكالة أنباء الشرق الأوسط المصرية; أ ش أ | MENA
saudi-mfa | organisation | saudi | وزارة الخارجية السعودية; الخارجية السعودية | Saudi foreign ministry
wam | organisation | uae | وام; وكالة وام; وكالة أنباء الإمارات; وكالة أنباء الإمارات وام; وكالة الأنباء الإماراتية | WAM
qna | organisation | qatar | قنا; وكالة الأنباء القطرية; وكالة قنا; وكالة الأنباء القطرية قنا | QNA; Qatar News Agency
bahrain | organisation | - | البحرين; المنامة; الحكومة البحرينية | Bahrain; Manama
kuwait | organisation | - | الكويت; الحكومة الكويتية | Kuwait; Kuwaiti government
oman | organisation | - | سلطنة عمان; مسقط | Oman; Muscat
stc | organisation | - | المجلس الانتقالي الجنوبي | STC; Southern Transitional Council
sudan | organisation | - | السودان; الخرطوم; الحكومة السودانية | Sudan; Khartoum; Sudanese government
sudan-army | organisation | sudan | الجيش السوداني; القوات المسلحة السودانية | Sudanese army; Sudanese Armed Forces; SAF
sudan-rsf | organisation | - | قوات الدعم السريع; الدعم السريع | Rapid Support Forces
libya-gna | organisation | - | حكومة الوفاق; حكومة الوفاق الوطني; حكومة الوفاق الليبية | GNA; Government of National Accord
libya-lna | organisation | - | الجيش الوطني الليبي; قوات حفتر | LNA; Libyan National Army
tunisia | organisation | - | تونس; الحكومة التونسية | Tunisia; Tunis; Tunisian government
algeria | organisation | - | الجزائر; الحكومة الجزائرية | Algeria; Algiers; Algerian government
morocco | organisation | - | المغرب; الحكومة المغربية | Morocco; Rabat; Moroccan government
shabaab | organisation | - | حركة الشباب; حركة الشباب الصومالية; حركة الشباب المجاهدين | al-Shabaab; Al Shabaab
boko-haram | organisation | - | بوكو حرام; جماعة بوكو حرام | Boko Haram
ukraine | organisation | - | أوكرانيا; كييف; الحكومة الأوكرانية | Ukraine; Kyiv; Kiev; Ukrainian government
north-korea | organisation | - | كوريا الشمالية; بيونغيانغ; بيونغ يانغ | North Korea; Pyongyang
south-korea | organisation | - | كوريا الجنوبية; سيول | South Korea; Seoul
japan | organisation | - | اليابان; طوكيو; الحكومة اليابانية | Japan; Tokyo
india | organisation | - | الهند; نيودلهي; الحكومة الهندية | India; New Delhi; Indian government
pakistan | organisation | - | باكستان; إسلام آباد; الحكومة الباكستانية | Pakistan; Islamabad; Pakistani government
italy | organisation | - | إيطاليا; روما; الحكومة الإيطالية | Italy; Rome; Italian government
spain | organisation | - | إسبانيا; مدريد; الحكومة الإسبانية | Spain; Madrid; Spanish government
european-commission | organisation | eu | المفوضية الأوروبية | European Commission
african-union | organisation | - | الاتحاد الأفريقي; الاتحاد الإفريقي | African Union; AU
oic | organisation | - | منظمة التعاون الإسلامي | OIC; Organisation of Islamic Cooperation
world-bank | organisation | - | البنك الدولي | World Bank
imf | organisation | - | صندوق النقد الدولي; صندوق النقد | IMF; International Monetary Fund
save-the-children | organisation | - | منظمة إنقاذ الطفولة; إنقاذ الطفولة; أنقذوا الأطفال | Save the Children
nrc | organisation | - | المجلس النرويجي للاجئين | NRC; Norwegian Refugee Council
crisis-group | organisation | - | مجموعة الأزمات الدولية | International Crisis Group; Crisis Group
congress | organisation | usa | الكونغرس; الكونغرس الأمريكي; الكونغرس الأميركي | Congress; US Congress
cia | organisation | usa | وكالة المخابرات المركزية; وكالة الاستخبارات المركزية; السي آي إيه | CIA; Central Intelligence Agency
fbi | organisation | usa | مكتب التحقيقات الفيدرالي; مكتب التحقيقات الاتحادي; إف بي آي | FBI; Federal Bureau of Investigation
xinhua | organisation | china | شينخوا; وكالة شينخوا; وكالة أنباء شينخوا; وكالة الأنباء الصينية; وكالة أنباء الصين الجديدة; وكالة الأنباء الصينية شينخوا | Xinhua; Xinhua news agency
yonhap | organisation | - | يونهاب; وكالة يونهاب; وكالة يونهاب للأنباء; وكالة أنباء يونهاب | Yonhap
sky-news-arabia | organisation | - | سكاي نيوز عربية; سكاي نيوز | Sky News Arabia; Sky News
france24 | organisation | - | فرانس 24 | France 24
al-mayadeen | organisation | - | قناة الميادين | Al Mayadeen
al-manar | organisation | hezbollah | قناة المنار | Al Manar
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
sisi | person | egypt | عبد الفتاح السيسي | Abdel Fattah el-Sisi; Abdel Fattah al-Sisi
nasrallah | person | hezbollah | حسن نصر الله; حسن نصرالله | Hassan Nasrallah
khamenei | person | iran | علي خامنئي; آية الله علي خامنئي | Ali Khamenei
rouhani | person | iran | حسن روحاني | Hassan Rouhani
macron | person | france | إيمانويل ماكرون | Emmanuel Macron
merkel | person | germany | أنغيلا ميركل; أنجيلا ميركل | Angela Merkel
abbas | person | palestinian-authority | محمود عباس | Mahmoud Abbas
haniyeh | person | hamas | إسماعيل هنية | Ismail Haniyeh
mbs | person | saudi | محمد بن سلمان | Mohammed bin Salman
de-mistura | person | un | ستيفان دي ميستورا; ستافان دي ميستورا; دي ميستورا | Staffan de Mistura
pedersen | person | un | غير بيدرسون; غير بيدرسن | Geir Pedersen
abadi | person | iraq | حيدر العبادي | Haider al-Abadi
barzani | person | krg | مسعود بارزاني; مسعود البارزاني | Masoud Barzani; Massoud Barzani
pompeo | person | us-state | مايك بومبيو | Mike Pompeo
mattis | person | pentagon | جيمس ماتيس | James Mattis; Jim Mattis
tillerson | person | us-state | ريكس تيلرسون | Rex Tillerson
zarif | person | iran-mfa | محمد جواد ظريف | Mohammad Javad Zarif
peskov | person | kremlin | دميتري بيسكوف; ديميتري بيسكوف | Dmitry Peskov
zakharova | person | russia-mfa | ماريا زاخاروفا | Maria Zakharova
konashenkov | person | russia-mod | إيغور كوناشينكوف; إيغور كوناشنكوف | Igor Konashenkov
cavusoglu | person | turkey-mfa | مولود تشاووش أوغلو; مولود جاويش أوغلو | Mevlut Cavusoglu; Mevlüt Çavuşoğlu
paraguay | organisation | - | باراغواي; باراجواي | Paraguay
uruguay | organisation | - | أوروغواي; أوروجواي | Uruguay
peru | organisation | - | بيرو | Peru
chile | organisation | - | تشيلي; شيلي | Chile
ecuador | organisation | - | الإكوادور | Ecuador
bolivia | organisation | - | بوليفيا | Bolivia
panama | organisation | - | بنما | Panama
guatemala | organisation | - | غواتيمالا; جواتيمالا | Guatemala
honduras | organisation | - | هندوراس | Honduras
el-salvador | organisation | - | السلفادور | El Salvador
nicaragua | organisation | - | نيكاراغوا; نيكاراجوا | Nicaragua
costa-rica | organisation | - | كوستاريكا | Costa Rica
haiti | organisation | - | هايتي | Haiti
jamaica | organisation | - | جامايكا | Jamaica
angola | organisation | - | أنغولا; أنجولا | Angola
zambia | organisation | - | زامبيا | Zambia
zimbabwe | organisation | - | زيمبابوي | Zimbabwe
mozambique | organisation | - | موزمبيق | Mozambique
namibia | organisation | - | ناميبيا | Namibia
botswana | organisation | - | بوتسوانا | Botswana
madagascar | organisation | - | مدغشقر | Madagascar
tanzania | organisation | - | تنزانيا | Tanzania
uganda | organisation | - | أوغندا | Uganda
rwanda | organisation | - | رواندا | Rwanda
burundi | organisation | - | بوروندي | Burundi
congo | organisation | - | الكونغو | Congo
cameroon | organisation | - | الكاميرون | Cameroon
gabon | organisation | - | الغابون; الجابون | Gabon
ghana | organisation | - | غانا | Ghana
senegal | organisation | - | السنغال | Senegal
gambia | organisation | - | غامبيا | Gambia
guinea | organisation | - | غينيا | Guinea
sierra-leone | organisation | - | سيراليون | Sierra Leone
liberia | organisation | - | ليبيريا | Liberia
togo | organisation | - | توغو | Togo
somalia | organisation | - | الصومال | Somalia
nepal | organisation | - | نيبال | Nepal
sri-lanka | organisation | - | سريلانكا; سري لانكا | Sri Lanka
bangladesh | organisation | - | بنغلاديش; بنجلادش | Bangladesh
bhutan | organisation | - | بوتان | Bhutan
cambodia | organisation | - | كمبوديا | Cambodia
laos | organisation | - | لاوس | Laos
vietnam | organisation | - | فيتنام | Vietnam
philippines | organisation | - | الفلبين | Philippines
mongolia | organisation | - | منغوليا | Mongolia
kazakhstan | organisation | - | كازاخستان | Kazakhstan
uzbekistan | organisation | - | أوزبكستان | Uzbekistan
turkmenistan | organisation | - | تركمانستان | Turkmenistan
kyrgyzstan | organisation | - | قرغيزستان | Kyrgyzstan
tajikistan | organisation | - | طاجيكستان | Tajikistan
new-zealand | organisation | - | نيوزيلندا | New Zealand
fiji | organisation | - | فيجي | Fiji
malta | organisation | - | مالطا | Malta
luxembourg | organisation | - | لوكسمبورغ | Luxembourg
monaco | organisation | - | موناكو | Monaco
iceland | organisation | - | آيسلندا | Iceland
estonia | organisation | - | إستونيا | Estonia
latvia | organisation | - | لاتفيا | Latvia
lithuania | organisation | - | ليتوانيا | Lithuania
belarus | organisation | - | بيلاروسيا; روسيا البيضاء | Belarus
moldova | organisation | - | مولدوفا | Moldova
slovakia | organisation | - | سلوفاكيا | Slovakia
slovenia | organisation | - | سلوفينيا | Slovenia
croatia | organisation | - | كرواتيا | Croatia
bosnia | organisation | - | البوسنة; البوسنة والهرسك | Bosnia
albania | organisation | - | ألبانيا | Albania
macedonia | organisation | - | مقدونيا | Macedonia
montenegro | organisation | - | الجبل الأسود | Montenegro
apple | organisation | - | آبل; أبل; شركة آبل; شركة أبل | Apple
google | organisation | - | غوغل; جوجل; شركة غوغل; شركة جوجل | Google
microsoft | organisation | - | مايكروسوفت; شركة مايكروسوفت | Microsoft
amazon | organisation | - | أمازون; شركة أمازون | Amazon
samsung | organisation | - | سامسونغ; سامسونج; شركة سامسونغ; شركة سامسونج | Samsung
huawei | organisation | - | هواوي; شركة هواوي | Huawei
tesla | organisation | - | تسلا; تيسلا; شركة تسلا; شركة تيسلا | Tesla
uber | organisation | - | أوبر; شركة أوبر | Uber
netflix | organisation | - | نتفليكس; شركة نتفليكس | Netflix
airbus | organisation | - | إيرباص; شركة إيرباص | Airbus
boeing | organisation | - | بوينغ; بوينج; شركة بوينغ; شركة بوينج | Boeing
aramco | organisation | - | أرامكو; أرامكو السعودية; شركة أرامكو; شركة أرامكو السعودية | Aramco; Saudi Aramco
adnoc | organisation | - | أدنوك; شركة أدنوك | ADNOC
sabic | organisation | - | سابك; شركة سابك | SABIC
moody-s | organisation | - | موديز; وكالة موديز | Moody's
volkswagen | organisation | - | فولكسفاغن; فولكس فاغن; شركة فولكسفاغن | Volkswagen
toyota | organisation | - | تويوتا; شركة تويوتا | Toyota
siemens | organisation | - | سيمنس; شركة سيمنس | Siemens
starbucks | organisation | - | ستاربكس; شركة ستاربكس | Starbucks
nestle | organisation | - | نستله; شركة نستله | Nestle
cambridge-analytica | organisation | - | كامبريدج أناليتيكا; شركة كامبريدج أناليتيكا; كامبردج أناليتيكا | Cambridge Analytica
spacex | organisation | - | سبيس إكس; شركة سبيس إكس | SpaceX
saba | organisation | yemen | وكالة سبأ; وكالة أنباء سبأ; وكالة الأنباء اليمنية; وكالة الأنباء اليمنية سبأ; وكالة الأنباء اليمنية الرسمية | Saba news agency
kuna | organisation | - | كونا; وكالة كونا; وكالة الأنباء الكويتية; وكالة الأنباء الكويتية كونا | KUNA; Kuwait News Agency
bna | organisation | - | وكالة بنا; وكالة أنباء البحرين; وكالة أنباء البحرين بنا | BNA; Bahrain News Agency
petra | organisation | jordan | وكالة بترا; وكالة الأنباء الأردنية; وكالة الأنباء الأردنية بترا | Petra News Agency
suna | organisation | - | وكالة سونا; وكالة السودان للأنباء; وكالة الأنباء السودانية | SUNA; Sudan News Agency
ina | organisation | iraq | وكالة واع; وكالة الأنباء العراقية; وكالة الأنباء العراقية واع | INA; Iraqi News Agency
aps | organisation | - | وكالة الأنباء الجزائرية | APS; Algeria Press Service
map | organisation | - | وكالة المغرب العربي للأنباء; وكالة الأنباء المغربية | MAP; Maghreb Arab Press
tap | organisation | - | وكالة تونس إفريقيا للأنباء; وكالة الأنباء التونسية | TAP; Tunis Afrique Presse
kcna | organisation | - | وكالة الأنباء المركزية الكورية; وكالة الأنباء الكورية الشمالية; وكالة الأنباء المركزية الكورية الشمالية | KCNA; Korean Central News Agency
kyodo | organisation | - | كيودو; وكالة كيودو; وكالة كيودو للأنباء | Kyodo
ansa | organisation | - | وكالة أنسا; وكالة الأنباء الإيطالية; وكالة الأنباء الإيطالية أنسا | ANSA
efe | organisation | - | وكالة إفي; وكالة الأنباء الإسبانية | EFE
bloomberg-news | organisation | - | وكالة بلومبرغ; وكالة بلومبرغ للأنباء | Bloomberg News
