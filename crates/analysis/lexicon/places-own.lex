# Places that the lists made from GeoNames and CLDR lack, spell otherwise, or call by an uncommon
# name.
#
# id | English name | country (ISO 3166-1) | id of the place it lies in | kind | Arabic forms | English forms
#
# Ids: geonames:…, iso:…, or marsad:… for what neither has. Country empty: it crosses borders.
# Kinds: country, region, province, city, town, village, camp, base, sea. A form with ! is an ordinary
# word too and needs a locative word before it (في سيول), one with !! a word like "town of" (قضاء هيت). GeoNames ids: (c) GeoNames, CC BY 4.0.

iso:SY | Syria | SY |  | country | سوريا, !سورية | Syria
iso:IQ | Iraq | IQ |  | country | العراق, عراق | Iraq
iso:LB | Lebanon | LB |  | country | لبنان | Lebanon
iso:JO | Jordan | JO |  | country | الأردن | Jordan
iso:TR | Turkey | TR |  | country | تركيا | Turkey, Turkiye, Türkiye
iso:IL | Israel | IL |  | country | إسرائيل, اسرائيل, دولة الاحتلال | Israel
iso:PS | Palestine | PS |  | country | فلسطين, الأراضي الفلسطينية, الأراضي الفلسطينية المحتلة | Palestine, Palestinian territories
iso:US | United States | US |  | country | الولايات المتحدة, الولايات المتحدة الأمريكية, الولايات المتحدة الأميركية, أمريكا, أميركا | United States, USA, U.S., America, US
iso:GB | United Kingdom | GB |  | country | بريطانيا, المملكة المتحدة | United Kingdom, Britain, UK, U.K.
iso:SA | Saudi Arabia | SA |  | country | السعودية, المملكة العربية السعودية | Saudi Arabia
iso:AE | United Arab Emirates | AE |  | country | الإمارات, الإمارات العربية المتحدة | United Arab Emirates, UAE
iso:RU | Russia | RU |  | country | روسيا, روسيا الاتحادية | Russia
iso:IR | Iran | IR |  | country | إيران, ايران | Iran
iso:CD | Democratic Republic of the Congo | CD |  | country | جمهورية الكونغو الديمقراطية, الكونغو الديمقراطية | Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC
iso:KR | South Korea | KR |  | country | كوريا الجنوبية | South Korea
iso:KP | North Korea | KP |  | country | كوريا الشمالية | North Korea
iso:CZ | Czech Republic | CZ |  | country | التشيك, جمهورية التشيك | Czech Republic, Czechia
iso:MM | Myanmar | MM |  | country | ميانمار, بورما | Myanmar, Burma
iso:BY | Belarus | BY |  | country | بيلاروسيا, روسيا البيضاء, بيلاروس | Belarus
iso:CF | Central African Republic | CF |  | country | أفريقيا الوسطى, جمهورية أفريقيا الوسطى | Central African Republic
iso:LY | Libya | LY |  | country | ليبيا | Libya
iso:YE | Yemen | YE |  | country | اليمن | Yemen
iso:GE | Georgia | GE |  | country | جورجيا | Georgia
iso:TD | Chad | TD |  | country | تشاد | !Chad
iso:ML | Mali | ML |  | country | مالي | Mali
iso:OM | Oman | OM |  | country | سلطنة عمان | Oman
iso:NE | Niger | NE |  | country | النيجر | Niger
iso:NL | Netherlands | NL |  | country | هولندا | Netherlands, Holland
iso:NO | Norway | NO |  | country | النرويج | Norway
iso:CU | Cuba | CU |  | country | كوبا | Cuba
iso:TG | Togo | TG |  | country | توغو | Togo
iso:PE | Peru | PE |  | country | بيرو | Peru
iso:CI | Ivory Coast | CI |  | country | ساحل العاج, كوت ديفوار | Ivory Coast
iso:VA | Vatican City | VA |  | country | الفاتيكان | Vatican
iso:XK | Kosovo | XK |  | country | كوسوفو | Kosovo
iso:MK | North Macedonia | MK |  | country | مقدونيا, مقدونيا الشمالية | Macedonia, North Macedonia
iso:TW | Taiwan | TW |  | country | تايوان | Taiwan
iso:HK | Hong Kong | HK |  | city | هونغ كونغ | Hong Kong
iso:IN | India | IN |  | country | الهند | India
iso:ES | Spain | ES |  | country | إسبانيا, اسبانيا | Spain
iso:IT | Italy | IT |  | country | إيطاليا, ايطاليا | Italy
iso:UG | Uganda | UG |  | country | أوغندا | Uganda
iso:AR | Argentina | AR |  | country | الأرجنتين | Argentina
iso:VE | Venezuela | VE |  | country | فنزويلا | Venezuela
iso:SO | Somalia | SO |  | country | الصومال | Somalia
iso:SY-DY | Deir ez-Zor | SY | iso:SY | province | دير الزور, محافظة دير الزور, ريف دير الزور, ديرالزور, مدينة دير الزور | Deir ez-Zor, Deir Ezzor, Deir al-Zour, Deir al-Zor, Deir ez-Zour, Deir Ez Zor, Dayr az Zawr
iso:SY-RA | Raqqa | SY | iso:SY | province | الرقة, محافظة الرقة, ريف الرقة, مدينة الرقة | Raqqa, ar-Raqqa, Al-Raqqa, Raqqah
iso:SY-HA | Hasakah | SY | iso:SY | province | الحسكة, محافظة الحسكة, ريف الحسكة, مدينة الحسكة | Hasakah, Hasaka, Hassakeh, al-Hasakah, Al-Hasakeh, Hasakeh
iso:SY-HL | Aleppo | SY | iso:SY | province | حلب, محافظة حلب, ريف حلب, مدينة حلب | Aleppo
iso:SY-ID | Idlib | SY | iso:SY | province | إدلب, ادلب, محافظة إدلب, ريف إدلب, مدينة إدلب | Idlib, Idleb
iso:SY-HM | Hama | SY | iso:SY | province | حماة, محافظة حماة, ريف حماة, مدينة حماة, حماه | Hama, Hamah
iso:SY-HI | Homs | SY | iso:SY | province | حمص, محافظة حمص, ريف حمص, مدينة حمص | Homs
iso:SY-DR | Daraa | SY | iso:SY | province | درعا, محافظة درعا, ريف درعا, مدينة درعا | Daraa, Dara'a, Deraa
iso:SY-SU | Suwayda | SY | iso:SY | province | السويداء, محافظة السويداء | Suwayda, Sweida, As-Suwayda, Al-Suwayda
iso:SY-QU | Quneitra | SY | iso:SY | province | القنيطرة, محافظة القنيطرة | Quneitra, Qunaitra
iso:SY-LA | Latakia | SY | iso:SY | province | اللاذقية, محافظة اللاذقية, ريف اللاذقية | Latakia, Lattakia
iso:SY-TA | Tartus | SY | iso:SY | province | طرطوس, محافظة طرطوس | Tartus, Tartous
iso:SY-RD | Rif Dimashq | SY | iso:SY | province | ريف دمشق, محافظة ريف دمشق | Rif Dimashq, Rural Damascus, Damascus countryside
iso:SY-DI | Damascus | SY | iso:SY | province | دمشق, العاصمة السورية, مدينة دمشق, محافظة دمشق | Damascus
iso:IQ-NI | Nineveh | IQ | iso:IQ | province | نينوى, محافظة نينوى, سهل نينوى | Nineveh, Ninewa, Nineveh province
iso:IQ-AN | Anbar | IQ | iso:IQ | province | الأنبار, الانبار, محافظة الأنبار | Anbar, al-Anbar
iso:IQ-DI | Diyala | IQ | iso:IQ | province | ديالى, محافظة ديالى | Diyala
iso:IQ-SD | Saladin | IQ | iso:IQ | province | محافظة صلاح الدين, !!صلاح الدين | Saladin province, Salahuddin, Salah al-Din, Salahaddin
iso:IQ-KI | Kirkuk | IQ | iso:IQ | province | كركوك, محافظة كركوك, مدينة كركوك | Kirkuk
iso:IQ-BA | Basra | IQ | iso:IQ | province | البصرة, محافظة البصرة | Basra
iso:IQ-BB | Babil | IQ | iso:IQ | province | محافظة بابل, !!بابل | Babil, Babylon province
iso:IQ-WA | Wasit | IQ | iso:IQ | province | محافظة واسط, !!واسط | Wasit
iso:IQ-MA | Maysan | IQ | iso:IQ | province | ميسان, محافظة ميسان | Maysan
iso:IQ-MU | Muthanna | IQ | iso:IQ | province | محافظة المثنى, !المثنى | Muthanna
iso:IQ-QA | Qadisiyah | IQ | iso:IQ | province | محافظة القادسية, !القادسية, !الديوانية, محافظة الديوانية | Qadisiyah, Diwaniyah province
iso:IQ-DQ | Dhi Qar | IQ | iso:IQ | province | ذي قار, محافظة ذي قار | Dhi Qar
marsad:kurdistan | Kurdistan Region | IQ | iso:IQ | region | إقليم كردستان, كردستان العراق, إقليم كوردستان, كردستان, إقليم كردستان العراق | Kurdistan Region, Iraqi Kurdistan, Kurdistan
marsad:ne-syria | Northeast Syria | SY | iso:SY | region | شمال شرق سوريا, شمال وشرق سوريا, شمال شرقي سوريا, شمالي شرقي سوريا | northeast Syria, northeastern Syria, north-east Syria, north-eastern Syria, North and East Syria
marsad:nw-syria | Northwest Syria | SY | iso:SY | region | شمال غرب سوريا, شمال غربي سوريا | northwest Syria, northwestern Syria, north-west Syria, north-western Syria
marsad:badia | Syrian Desert | SY | iso:SY | region | البادية السورية, !البادية, بادية حمص, بادية دير الزور | Syrian Desert, Badia, Syrian Badia
marsad:jazira | Jazira | SY | iso:SY | region | !الجزيرة السورية, منطقة الجزيرة | Jazira region
marsad:euphrates | Euphrates | SY | iso:SY | region | !الفرات, وادي الفرات, حوض الفرات, نهر الفرات | Euphrates, Euphrates Valley
marsad:east-euphrates | East of the Euphrates | SY | iso:SY | region | شرق الفرات, شرقي الفرات | east of the Euphrates
marsad:ghouta | Eastern Ghouta | SY | iso:SY-RD | region | الغوطة الشرقية, غوطة دمشق, غوطة دمشق الشرقية, الغوطة | Eastern Ghouta, East Ghouta, Ghouta
marsad:west-ghouta | Western Ghouta | SY | iso:SY-RD | region | الغوطة الغربية | Western Ghouta
marsad:golan | Golan Heights | SY | iso:SY | region | الجولان, هضبة الجولان, مرتفعات الجولان | Golan Heights, Golan
marsad:qalamoun | Qalamoun | SY | iso:SY-RD | region | القلمون, القلمون الشرقي | Qalamoun
marsad:baghouz | Baghouz | SY | iso:SY-DY | village | الباغوز, باغوز, الباغوز فوقاني | Baghouz, Baghuz, al-Baghouz
geonames:173811 | al-Hol | SY | iso:SY-HA | town | !الهول, مخيم الهول, بلدة الهول | al-Hol, al-Hawl, al-Hol camp, Al Hol
marsad:roj-camp | Roj Camp | SY | iso:SY-HA | camp | مخيم روج, مخيم روج آفا | Roj camp
marsad:rukban | Rukban Camp | SY | iso:SY-HI | camp | مخيم الركبان, الركبان | Rukban, Rukban camp
marsad:atmeh | Atmeh | SY | iso:SY-ID | camp | أطمة, مخيم أطمة, مخيمات أطمة | Atmeh, Atma
marsad:yarmouk | Yarmouk Camp | SY | iso:SY-DI | camp | مخيم اليرموك, !اليرموك | Yarmouk camp, Yarmouk
geonames:167592 | Kobani | SY | iso:SY-HL | town | كوباني, عين العرب, كوباني عين العرب, عين عرب | Kobani, Kobane, Ain al-Arab
marsad:derik | al-Malikiyah | SY | iso:SY-HA | town | المالكية, ديريك | al-Malikiyah, Derik, Malikiyah
marsad:abu-kamal | Abu Kamal | SY | iso:SY-DY | town | البوكمال, أبو كمال, البو كمال, ألبوكمال | Abu Kamal, Albukamal, al-Bukamal, Boukamal, Al Bukamal
geonames:170592 | Mayadin | SY | iso:SY-DY | town | الميادين, مدينة الميادين | Mayadin, al-Mayadin, Mayadeen
marsad:hajin | Hajin | SY | iso:SY-DY | town | هجين, بلدة هجين | Hajin
marsad:shaafa | Shaafa | SY | iso:SY-DY | village | الشعفة | Shaafa, al-Shaafa, Al-Shafah
marsad:susah | Susah | SY | iso:SY-DY | village | !السوسة, بلدة السوسة | Susah, al-Susah
marsad:shuhayl | Shuhayl | SY | iso:SY-DY | town | الشحيل | Shuhayl, al-Shuhayl, Shuhail
marsad:gharanij | Gharanij | SY | iso:SY-DY | village | غرانيج | Gharanij
marsad:dhiban | Dhiban | SY | iso:SY-DY | village | !ذيبان | Dhiban
marsad:basira | al-Busayrah | SY | iso:SY-DY | town | !البصيرة | al-Busayrah, Basira, Busayra
marsad:suwar | al-Suwar | SY | iso:SY-DY | town | !!الصور | al-Suwar
marsad:omar-field | Al-Omar oil field | SY | iso:SY-DY | base | حقل العمر, حقل العمر النفطي | al-Omar oil field, Omar oil field
marsad:conoco | Conoco gas field | SY | iso:SY-DY | base | حقل كونيكو, معمل كونيكو, كونيكو | Conoco gas field, Conoco
marsad:shaddadi | Shaddadi | SY | iso:SY-HA | town | الشدادي | Shaddadi, al-Shaddadi, Shaddadah
marsad:rmelan | Rmelan | SY | iso:SY-HA | town | رميلان | Rmelan, Rumaylan
marsad:tal-tamr | Tal Tamr | SY | iso:SY-HA | town | تل تمر | Tal Tamr, Tell Tamer, Tal Tamer
marsad:ras-al-ayn | Ras al-Ayn | SY | iso:SY-HA | town | رأس العين, سري كانيه | Ras al-Ayn, Ras al-Ain, Serekaniye
marsad:tal-abyad | Tal Abyad | SY | iso:SY-RA | town | تل أبيض | Tal Abyad, Tell Abyad
marsad:tabqa | Tabqa | SY | iso:SY-RA | town | !الطبقة, مدينة الطبقة, سد الطبقة | Tabqa, al-Tabqa
marsad:riyadh | Riyadh | SA | iso:SA | city | الرياض, العاصمة السعودية | Riyadh
marsad:ain-issa | Ain Issa | SY | iso:SY-RA | town | عين عيسى | Ain Issa
geonames:172955 | Manbij | SY | iso:SY-HL | town | منبج, مدينة منبج | Manbij
marsad:afrin | Afrin | SY | iso:SY-HL | town | عفرين, منطقة عفرين, مدينة عفرين | Afrin
marsad:al-bab | al-Bab | SY | iso:SY-HL | town | !الباب, مدينة الباب | al-Bab
marsad:jarabulus | Jarabulus | SY | iso:SY-HL | town | جرابلس | Jarabulus, Jarablus
marsad:azaz | Azaz | SY | iso:SY-HL | town | إعزاز, أعزاز, اعزاز | Azaz
marsad:tal-rifaat | Tal Rifaat | SY | iso:SY-HL | town | تل رفعت | Tal Rifaat, Tell Rifaat
marsad:sarmada | Sarmada | SY | iso:SY-ID | town | سرمدا | Sarmada
marsad:khan-shaykhun | Khan Shaykhun | SY | iso:SY-ID | town | خان شيخون | Khan Shaykhun, Khan Sheikhoun
marsad:maarat | Maarat al-Numan | SY | iso:SY-ID | town | معرة النعمان | Maarat al-Numan, Maaret al-Numan
marsad:saraqib | Saraqib | SY | iso:SY-ID | town | سراقب | Saraqib, Saraqeb
marsad:jisr | Jisr al-Shughur | SY | iso:SY-ID | town | جسر الشغور | Jisr al-Shughur, Jisr al-Shughour
marsad:palmyra | Palmyra | SY | iso:SY-HI | town | !تدمر, مدينة تدمر | Palmyra, Tadmur
marsad:tanf | al-Tanf | SY | iso:SY-HI | base | التنف, قاعدة التنف | al-Tanf, Tanf
marsad:sukhna | al-Sukhnah | SY | iso:SY-HI | town | السخنة | al-Sukhnah, Sukhna
marsad:douma | Douma | SY | iso:SY-RD | town | دوما, مدينة دوما | Douma
marsad:harasta | Harasta | SY | iso:SY-RD | town | حرستا | Harasta
marsad:arbin | Arbin | SY | iso:SY-RD | town | عربين | Arbin
marsad:zamalka | Zamalka | SY | iso:SY-RD | town | زملكا | Zamalka
marsad:ain-tarma | Ain Tarma | SY | iso:SY-RD | town | عين ترما | Ain Tarma
marsad:jobar | Jobar | SY | iso:SY-DI | town | جوبر | Jobar
marsad:hmeimim | Hmeimim Airbase | SY | iso:SY-LA | base | حميميم, قاعدة حميميم, قاعدة حميميم الجوية, مطار حميميم | Hmeimim, Khmeimim, Hmeimim airbase, Hmeimim air base
marsad:t4 | T4 Airbase | SY | iso:SY-HI | base | التيفور, مطار التيفور, مطار التيفور العسكري, مطار تيفور, تيفور, قاعدة التيفور, قاعدة تيفور, مطار تي فور | T4 airbase, T4 air base, Tiyas airbase, Tiyas
marsad:shayrat | Shayrat Airbase | SY | iso:SY-HI | base | الشعيرات, مطار الشعيرات, قاعدة الشعيرات, مطار الشعيرات العسكري | Shayrat, Shayrat airbase
marsad:dumayr | Dumayr Airbase | SY | iso:SY-RD | base | مطار الضمير, مطار الضمير العسكري, الضمير العسكري | Dumayr airbase
marsad:nasiriyah-base | Nasiriyah Airbase | SY | iso:SY-RD | base | مطار الناصرية, مطار الناصرية العسكري | Nasiriyah airbase
marsad:mezzeh | Mezzeh | SY | iso:SY-DI | base | المزة, مطار المزة, مطار المزة العسكري | Mezzeh, Mezzeh airbase
marsad:daquq | Daquq | IQ | iso:IQ-KI | town | داقوق | Daquq
marsad:sinjar | Sinjar | IQ | iso:IQ-NI | town | سنجار, قضاء سنجار, جبل سنجار, شنكال | Sinjar, Shingal
marsad:makhmour | Makhmur | IQ | iso:IQ-NI | town | مخمور, جبال مخمور, قضاء مخمور | Makhmur, Makhmour
marsad:hamrin | Hamrin Mountains | IQ | iso:IQ | region | حمرين, جبال حمرين, تلال حمرين | Hamrin, Hamrin Mountains
marsad:qarachogh | Qarachogh | IQ | iso:IQ-NI | region | قرة جوغ, جبال قرة جوغ, قره جوغ | Qarachogh, Qara Chokh
marsad:khanuka | Khanuka | IQ | iso:IQ-SD | region | الخانوكة, جبال الخانوكة | Khanuka
marsad:jurf | Jurf al-Sakhar | IQ | iso:IQ-BB | town | جرف الصخر, جرف النصر | Jurf al-Sakhar
marsad:tarmiyah | Tarmiyah | IQ | iso:IQ-BG | town | الطارمية | Tarmiyah, Tarmiya
marsad:ain-asad | Ain al-Asad Airbase | IQ | iso:IQ-AN | base | عين الأسد, قاعدة عين الأسد | Ain al-Asad, al-Asad airbase
marsad:taji | Taji | IQ | iso:IQ-BG | base | التاجي, معسكر التاجي | Taji, Camp Taji
marsad:jalawla | Jalawla | IQ | iso:IQ-DI | town | جلولاء | Jalawla
marsad:udhaim | al-Udhaim | IQ | iso:IQ-DI | town | !!العظيم, ناحية العظيم | al-Udhaim, Udhaim
marsad:ana | Anah | IQ | iso:IQ-AN | town | !!عنه, !!عانة, قضاء عنه | Anah
marsad:hit | Hit | IQ | iso:IQ-AN | town | !!هيت, قضاء هيت | !Hit
marsad:balad | Balad | IQ | iso:IQ-SD | town | !!بلد, قضاء بلد, قاعدة بلد الجوية | Balad
marsad:hadar | Hatra | IQ | iso:IQ-NI | town | !الحضر, قضاء الحضر | Hatra
marsad:rawa | Rawa | IQ | iso:IQ-AN | town | !!راوة, قضاء راوة | Rawa
marsad:qaim | al-Qaim | IQ | iso:IQ-AN | town | !القائم, قضاء القائم, معبر القائم | al-Qaim, Qaim
marsad:rutba | Rutba | IQ | iso:IQ-AN | town | الرطبة | Rutba, al-Rutba
marsad:gaza | Gaza Strip | PS | iso:PS | region | قطاع غزة, غزة, القطاع المحاصر, مدينة غزة | Gaza Strip, Gaza, Gaza City
marsad:west-bank | West Bank | PS | iso:PS | region | الضفة الغربية, الضفة الغربية المحتلة, !الضفة | West Bank, occupied West Bank
marsad:jerusalem | Jerusalem | PS | iso:PS | city | القدس, القدس المحتلة | Jerusalem
marsad:east-jerusalem | East Jerusalem | PS | marsad:jerusalem | region | القدس الشرقية, القدس الشرقية المحتلة | East Jerusalem
marsad:negev | Negev | IL | iso:IL | region | النقب, صحراء النقب | Negev
marsad:sinai | Sinai | EG | iso:EG | region | سيناء, شبه جزيرة سيناء | Sinai, Sinai Peninsula
marsad:dead-sea | Dead Sea |  |  | sea | البحر الميت | Dead Sea
marsad:mediterranean | Mediterranean Sea |  |  | sea | البحر المتوسط, البحر الأبيض المتوسط, المتوسط | Mediterranean Sea, Mediterranean
marsad:red-sea | Red Sea |  |  | sea | البحر الأحمر | Red Sea
marsad:black-sea | Black Sea |  |  | sea | البحر الأسود | Black Sea
marsad:gulf | Persian Gulf |  |  | sea | الخليج العربي, الخليج الفارسي | Persian Gulf
marsad:aden-gulf | Gulf of Aden |  |  | sea | خليج عدن | Gulf of Aden
marsad:bab-mandab | Bab al-Mandab |  |  | sea | باب المندب, مضيق باب المندب | Bab al-Mandab, Bab el-Mandeb
geonames:415189 | Aden | YE | iso:YE | city | عدن | Aden
marsad:marib | Marib | YE | iso:YE | province | مأرب, محافظة مأرب | Marib
marsad:saada | Saada | YE | iso:YE | province | صعدة, محافظة صعدة | Saada
marsad:hodeidah | Hodeidah | YE | iso:YE | province | الحديدة, محافظة الحديدة | Hodeidah, Hodeida
marsad:taiz | Taiz | YE | iso:YE | province | تعز, محافظة تعز | Taiz, Taizz
marsad:hajjah | Hajjah | YE | iso:YE | province | محافظة حجة, !!حجة | Hajjah
marsad:bayda-ye | Al Bayda | YE | iso:YE | province | محافظة البيضاء, !!البيضاء | Al Bayda
marsad:shabwa | Shabwa | YE | iso:YE | province | شبوة, محافظة شبوة | Shabwa
marsad:hadramout | Hadramawt | YE | iso:YE | province | حضرموت, محافظة حضرموت | Hadramawt, Hadramout
marsad:najran | Najran | SA | iso:SA | province | نجران | Najran
marsad:jazan | Jazan | SA | iso:SA | province | جازان, جيزان | Jazan, Jizan
marsad:lower-shabelle | Lower Shabelle | SO | iso:SO | region | شبيلي السفلى, شبيلي السفلي | Lower Shabelle
marsad:puntland | Puntland | SO | iso:SO | region | بونتلاند, بلاد بنط | Puntland
marsad:darfur | Darfur | SD | iso:SD | region | دارفور | Darfur
marsad:rakhine | Rakhine | MM | iso:MM | region | راخين, ولاية راخين, إقليم راخين, أراكان | Rakhine
marsad:crimea | Crimea | UA | iso:UA | region | القرم, شبه جزيرة القرم | Crimea
marsad:donbas | Donbas | UA | iso:UA | region | دونباس | Donbas, Donbass
marsad:kashmir | Kashmir |  |  | region | كشمير, إقليم كشمير | Kashmir
marsad:catalonia | Catalonia | ES | iso:ES | region | كتالونيا, إقليم كتالونيا, كاتالونيا, إقليم كاتالونيا | Catalonia
marsad:scotland | Scotland | GB | iso:GB | region | اسكتلندا, إسكتلندا | Scotland
marsad:england | England | GB | iso:GB | region | إنجلترا, انجلترا, إنكلترا | England
marsad:wales | Wales | GB | iso:GB | region | ويلز | Wales
marsad:n-ireland | Northern Ireland | GB | iso:GB | region | أيرلندا الشمالية, إيرلندا الشمالية | Northern Ireland
marsad:california | California | US | iso:US | province | كاليفورنيا, ولاية كاليفورنيا | California
marsad:florida | Florida | US | iso:US | province | فلوريدا, ولاية فلوريدا | Florida
marsad:texas | Texas | US | iso:US | province | تكساس, ولاية تكساس | Texas
marsad:hawaii | Hawaii | US | iso:US | province | هاواي | Hawaii
marsad:new-york | New York | US | iso:US | city | نيويورك | New York, New York City
marsad:washington | Washington | US | iso:US | city | واشنطن, العاصمة الأميركية, العاصمة الأمريكية | Washington, Washington DC
marsad:buenos-aires | Buenos Aires | AR | iso:AR | city | بوينس آيرس, بوينوس آيرس, بوينس أيرس, العاصمة الأرجنتينية | Buenos Aires
marsad:new-delhi | New Delhi | IN | iso:IN | city | نيودلهي, نيو دلهي, العاصمة الهندية | New Delhi
marsad:tel-aviv | Tel Aviv | IL | iso:IL | city | تل أبيب | Tel Aviv
marsad:madinah | Medina | SA | iso:SA | city | المدينة المنورة | Medina
marsad:bristol | Bristol | GB | iso:GB | city | بريستول | Bristol
marsad:salisbury | Salisbury | GB | iso:GB | city | سالزبري, سالزبوري, سالزبيري, ساليزبري, سالسبيري, سالسبري | Salisbury
marsad:marrakesh | Marrakesh | MA | iso:MA | city | مراكش | Marrakesh
marsad:western-sahara | Western Sahara | EH |  | region | الصحراء الغربية, الصحراء المغربية, !!الصحراء | Western Sahara
marsad:tripoli-ly | Tripoli | LY | iso:LY | city | طرابلس, العاصمة الليبية | Tripoli
marsad:benghazi | Benghazi | LY | iso:LY | city | بنغازي | Benghazi
marsad:derna | Derna | LY | iso:LY | city | درنة | Derna
marsad:sabha | Sabha | LY | iso:LY | city | سبها | Sabha
marsad:arsal | Arsal | LB | iso:LB | town | عرسال | Arsal
marsad:bekaa | Bekaa | LB | iso:LB | region | !البقاع, سهل البقاع | Bekaa, Beqaa
marsad:dahiyeh | Dahiyeh | LB | iso:LB | town | الضاحية الجنوبية | Dahiyeh
marsad:ain-hilweh | Ain al-Hilweh | LB | iso:LB | camp | عين الحلوة, مخيم عين الحلوة | Ain al-Hilweh
marsad:zaatari | Zaatari Camp | JO | iso:JO | camp | مخيم الزعتري, الزعتري | Zaatari
marsad:azraq | Azraq Camp | JO | iso:JO | camp | مخيم الأزرق | Azraq camp
marsad:incirlik | Incirlik | TR | iso:TR | base | إنجرليك, قاعدة إنجرليك | Incirlik
marsad:hatay | Hatay | TR | iso:TR | province | هاتاي, هطاي, ولاية هاتاي | Hatay
marsad:reyhanli | Reyhanli | TR | iso:TR | town | الريحانية, ريحانلي | Reyhanli
marsad:khan-younis | Khan Younis | PS | iso:PS | city | خان يونس, خانيونس | Khan Younis, Khan Yunis
marsad:rafah | Rafah | PS | iso:PS | city | رفح | Rafah
marsad:jabalia | Jabalia | PS | iso:PS | camp | جباليا, مخيم جباليا | Jabalia
marsad:erez | Erez Crossing | IL | iso:IL | base | معبر بيت حانون, معبر إيرز, معبر إيريز, إيريز | Erez crossing

# Provinces and towns that reports name and the lists lack.
iso:US-AL | Alabama | US | iso:US | province | ألاباما | Alabama
iso:US-AK | Alaska | US | iso:US | province | ألاسكا | Alaska
iso:US-AZ | Arizona | US | iso:US | province | أريزونا | Arizona
iso:US-AR | Arkansas | US | iso:US | province | أركنساس, أركنسو | Arkansas
iso:US-CO | Colorado | US | iso:US | province | كولورادو | Colorado
iso:US-CT | Connecticut | US | iso:US | province | كونيتيكت, كونتيكت, كونيكتيكت | Connecticut
iso:US-DE | Delaware | US | iso:US | province | ديلاوير | Delaware, Delaware state
iso:US-GA | Georgia (US state) | US | iso:US | province | ولاية جورجيا | state of Georgia
iso:US-ID | Idaho | US | iso:US | province | أيداهو | Idaho
iso:US-IL | Illinois | US | iso:US | province | إلينوي, إيلينوي | Illinois
iso:US-IN | Indiana | US | iso:US | province | إنديانا | Indiana
iso:US-IA | Iowa | US | iso:US | province | آيوا, أيوا | Iowa
iso:US-KS | Kansas | US | iso:US | province | كانساس, !كنساس | Kansas
iso:US-KY | Kentucky | US | iso:US | province | كنتاكي | Kentucky
iso:US-LA | Louisiana | US | iso:US | province | لويزيانا | Louisiana
iso:US-ME | Maine | US | iso:US | province | ولاية مين | Maine, Maine state
iso:US-MD | Maryland | US | iso:US | province | ماريلاند, ميريلاند | Maryland
iso:US-MA | Massachusetts | US | iso:US | province | ماساتشوستس, ماساشوستس, ماساتشوسيتس | Massachusetts
iso:US-MI | Michigan | US | iso:US | province | ميشيغان, ميتشيغان, ميشيجان | Michigan
iso:US-MN | Minnesota | US | iso:US | province | مينيسوتا | Minnesota
iso:US-MS | Mississippi | US | iso:US | province | ميسيسيبي, مسيسيبي | Mississippi
iso:US-MO | Missouri | US | iso:US | province | ميسوري, ميزوري | Missouri
iso:US-MT | Montana | US | iso:US | province | مونتانا | Montana
iso:US-NE | Nebraska | US | iso:US | province | نبراسكا | Nebraska
iso:US-NV | Nevada | US | iso:US | province | نيفادا | Nevada
iso:US-NH | New Hampshire | US | iso:US | province | نيو هامبشير, نيوهامبشير | New Hampshire
iso:US-NJ | New Jersey | US | iso:US | province | نيوجيرسي, نيو جيرسي, نيوجرسي | New Jersey
iso:US-NM | New Mexico | US | iso:US | province | نيو مكسيكو, نيومكسيكو | New Mexico
iso:US-NC | North Carolina | US | iso:US | province | كارولاينا الشمالية, نورث كارولينا, كارولينا الشمالية, نورث كارولاينا | North Carolina
iso:US-ND | North Dakota | US | iso:US | province | داكوتا الشمالية, نورث داكوتا | North Dakota
iso:US-OH | Ohio | US | iso:US | province | أوهايو | Ohio
iso:US-OK | Oklahoma | US | iso:US | province | أوكلاهوما | Oklahoma
iso:US-OR | Oregon | US | iso:US | province | أوريغون, أوريغن, أوريجون | Oregon
iso:US-PA | Pennsylvania | US | iso:US | province | بنسلفانيا, بنسيلفانيا | Pennsylvania
iso:US-RI | Rhode Island | US | iso:US | province | رود آيلاند, رود آيلند | Rhode Island
iso:US-SC | South Carolina | US | iso:US | province | كارولاينا الجنوبية, كارولينا الجنوبية, ساوث كارولاينا, ساوث كارولينا | South Carolina
iso:US-SD | South Dakota | US | iso:US | province | داكوتا الجنوبية, ساوث داكوتا | South Dakota
iso:US-TN | Tennessee | US | iso:US | province | تينيسي | Tennessee
iso:US-UT | Utah | US | iso:US | province | ولاية يوتا, !يوتا, ولاية يوتاه | Utah
iso:US-VT | Vermont | US | iso:US | province | فيرمونت | Vermont
iso:US-VA | Virginia | US | iso:US | province | فيرجينيا, فرجينيا | Virginia
iso:US-WV | West Virginia | US | iso:US | province | فيرجينيا الغربية, ويست فيرجينيا, وست فيرجينيا | West Virginia
iso:US-WI | Wisconsin | US | iso:US | province | ويسكونسن, ويسكنسن | Wisconsin
iso:US-WY | Wyoming | US | iso:US | province | وايومينغ, وايومنغ | Wyoming
iso:YE-IB | Ibb | YE | iso:YE | province | محافظة إب, !!إب | Ibb
iso:YE-LA | Lahij | YE | iso:YE | province | لحج, محافظة لحج | Lahij, Lahj
iso:YE-AB | Abyan | YE | iso:YE | province | أبين, محافظة أبين | Abyan
iso:YE-DA | Dhale | YE | iso:YE | province | الضالع, محافظة الضالع | Dhale, al-Dhale, Ad Dali
iso:YE-MR | Mahra | YE | iso:YE | province | !المهرة, محافظة المهرة | Mahra, al-Mahra
iso:YE-AM | Amran | YE | iso:YE | province | محافظة عمران, !عمران | Amran
iso:YE-MW | Mahwit | YE | iso:YE | province | المحويت, محافظة المحويت | Mahwit, al-Mahwit
iso:YE-RA | Raymah | YE | iso:YE | province | محافظة ريمة, !!ريمة | Raymah, Raymah
iso:YE-JA | al-Jawf | YE | iso:YE | province | محافظة الجوف | al-Jawf
iso:YE-SU | Socotra | YE | iso:YE | province | سقطرى, جزيرة سقطرى, أرخبيل سقطرى, محافظة سقطرى, محافظة أرخبيل سقطرى | Socotra, Soqotra
iso:EG-BH | Beheira | EG | iso:EG | province | محافظة البحيرة, !!البحيرة | Beheira
iso:EG-SHR | Sharqia | EG | iso:EG | province | محافظة الشرقية, !!الشرقية | Sharqia
iso:EG-GH | Gharbia | EG | iso:EG | province | محافظة الغربية, !!الغربية | Gharbia
iso:EG-MNF | Monufia | EG | iso:EG | province | المنوفية, محافظة المنوفية | Monufia
iso:EG-DK | Dakahlia | EG | iso:EG | province | الدقهلية, محافظة الدقهلية | Dakahlia
iso:EG-KB | Qalyubia | EG | iso:EG | province | القليوبية, محافظة القليوبية | Qalyubia
iso:EG-BNS | Beni Suef | EG | iso:EG | province | محافظة بني سويف | Beni Suef
iso:EG-SHG | Sohag | EG | iso:EG | province | محافظة سوهاج | Sohag
iso:EG-KN | Qena | EG | iso:EG | province | محافظة قنا | Qena
iso:EG-MT | Matrouh | EG | iso:EG | province | مطروح, محافظة مطروح | Matrouh
iso:EG-WAD | New Valley | EG | iso:EG | province | الوادي الجديد, محافظة الوادي الجديد | New Valley
iso:EG-SIN | North Sinai | EG | iso:EG | province | شمال سيناء, شمالي سيناء, محافظة شمال سيناء | North Sinai
iso:EG-JS | South Sinai | EG | iso:EG | province | جنوب سيناء, محافظة جنوب سيناء | South Sinai
iso:EG-GZ | Giza | EG | iso:EG | province | محافظة الجيزة | Giza
iso:EG-KFS | Kafr el-Sheikh | EG | iso:EG | province | محافظة كفر الشيخ | Kafr el-Sheikh
iso:AF-HEL | Helmand | AF | iso:AF | province | هلمند | Helmand
iso:AF-NAN | Nangarhar | AF | iso:AF | province | ننكرهار, ننغرهار, نانجارهار, نانغرهار, ننجرهار, نانغارهار | Nangarhar
iso:AF-KDZ | Kunduz | AF | iso:AF | province | ولاية قندوز | Kunduz
iso:AF-FRA | Farah | AF | iso:AF | province | ولاية فرح | Farah
iso:AF-GHA | Ghazni | AF | iso:AF | province | ولاية غزني, غزني | Ghazni
iso:AF-JOW | Jowzjan | AF | iso:AF | province | جوزجان, جاوزجان | Jowzjan
iso:AF-BDG | Badghis | AF | iso:AF | province | بادغيس, بادغيز, بادغيش | Badghis
iso:AF-URU | Uruzgan | AF | iso:AF | province | أروزغان, أرزكان, أورزغان, أوروزغان, أورزكان | Uruzgan
iso:AF-LOG | Logar | AF | iso:AF | province | لوغر, لوغار, !لوجر, لوكر | Logar
iso:AF-PKA | Paktika | AF | iso:AF | province | باكتيكا, بكتيكا | Paktika
iso:AF-PIA | Paktia | AF | iso:AF | province | باكتيا, بكتيا | Paktia
iso:AF-KHO | Khost | AF | iso:AF | province | ولاية خوست | Khost
iso:AF-HER | Herat | AF | iso:AF | province | ولاية هراة | Herat
iso:AF-FYB | Faryab | AF | iso:AF | province | فارياب | Faryab
iso:AF-TAK | Takhar | AF | iso:AF | province | تخار | Takhar
iso:AF-BDS | Badakhshan | AF | iso:AF | province | بدخشان | Badakhshan
iso:AF-WAR | Wardak | AF | iso:AF | province | ميدان وردك, وردك | Wardak
iso:AF-KAP | Kapisa | AF | iso:AF | province | كابيسا | Kapisa
iso:AF-PAR | Parwan | AF | iso:AF | province | باروان, بروان | Parwan
iso:AF-SAR | Sar-e Pol | AF | iso:AF | province | سربل, ساريبول, سريبل, ساري بول | Sar-e Pol
marsad:hamouria | Hamouria | SY | iso:SY-RD | town | حمورية | Hamouria, Hammuriyah
marsad:jisreen | Jisreen | SY | iso:SY-RD | town | جسرين | Jisreen, Jisrin
marsad:saqba | Saqba | SY | iso:SY-RD | town | سقبا | Saqba
marsad:misraba | Misraba | SY | iso:SY-RD | town | مسرابا | Misraba
marsad:shifouniya | Shifouniya | SY | iso:SY-RD | town | الشيفونية | Shifouniya
marsad:otaya | Otaya | SY | iso:SY-RD | town | أوتايا | Otaya
marsad:beit-sawa | Beit Sawa | SY | iso:SY-RD | town | بيت سوى | Beit Sawa
marsad:al-wafideen | al-Wafideen | SY | iso:SY-RD | town | معبر الوافدين, مخيم الوافدين, معبر مخيم الوافدين | al-Wafideen, Wafideen
marsad:yalda | Yalda | SY | iso:SY-RD | town | يلدا | Yalda, Yelda
marsad:beit-sahm | Beit Sahm | SY | iso:SY-RD | town | بيت سحم | Beit Sahm
marsad:dabaa-airbase | Dabaa Airbase | SY | iso:SY-HI | base | مطار الضبعة, مطار الضبعة العسكري | Dabaa Airbase, Dabaa airport
marsad:qusayr | Qusayr | SY | iso:SY-HI | town | مدينة القصير | al-Qusayr
marsad:nubl | Nubl | SY | iso:SY-HL | town | !!نبل, نبل والزهراء | Nubl, Nubl
marsad:al-zahraa | al-Zahraa | SY | iso:SY-HL | town | بلدة الزهراء | al-Zahraa
marsad:al-foua | al-Foua | SY | iso:SY-ID | town | الفوعة | al-Foua, Foua
marsad:kafraya | Kafraya | SY | iso:SY-ID | town | كفريا | Kafraya, Kefraya
marsad:nassib-crossing | Nassib Crossing | SY | iso:SY-DR | base | معبر نصيب, معبر نصيب جابر | Nassib Crossing, Nassib
marsad:busra-al-harir | Busra al-Harir | SY | iso:SY-DR | town | بصر الحرير | Busra al-Harir
marsad:baath-city | Baath City | SY | iso:SY-QU | town | مدينة البعث | Baath City
marsad:geneva | Geneva | CH | iso:CH | city | جنيف | Geneva
marsad:nyon | Nyon | CH | iso:CH | city | !نيون | Nyon
marsad:zurich | Zurich | CH | iso:CH | city | زيوريخ | Zurich
marsad:davos | Davos | CH | iso:CH | city | دافوس | Davos
marsad:nice | Nice | FR | iso:FR | city | مدينة نيس | Nice
marsad:cannes | Cannes | FR | iso:FR | city | مدينة كان | Cannes
marsad:lille | Lille | FR | iso:FR | city | مدينة ليل | Lille
marsad:nantes | Nantes | FR | iso:FR | city | نانت | Nantes
marsad:montpellier | Montpellier | FR | iso:FR | city | مونبلييه | Montpellier
marsad:strasbourg | Strasbourg | FR | iso:FR | city | ستراسبورغ, ستراسبورج | Strasbourg
marsad:carcassonne | Carcassonne | FR | iso:FR | city | كاركاسون | Carcassonne
marsad:trebes | Trebes | FR | iso:FR | city | تريب, تريبس | Trebes
marsad:bordeaux | Bordeaux | FR | iso:FR | city | بوردو | Bordeaux
marsad:calais | Calais | FR | iso:FR | city | كاليه | Calais
marsad:munster | Munster | DE | iso:DE | city | مونستر | Munster
marsad:flensburg | Flensburg | DE | iso:DE | city | فلنسبورغ | Flensburg
marsad:bochum | Bochum | DE | iso:DE | city | بوخوم | Bochum
marsad:wiesbaden | Wiesbaden | DE | iso:DE | city | فيسبادن | Wiesbaden
marsad:liege | Liege | BE | iso:BE | city | لييج, لياج | Liege
marsad:birmingham | Birmingham | GB | iso:GB | city | برمنغهام, برمنجهام, بيرمنغهام | Birmingham
marsad:leicester | Leicester | GB | iso:GB | city | ليستر, مدينة ليستر | Leicester
marsad:heathrow | Heathrow Airport | GB | geonames:2643743 | base | مطار هيثرو, هيثرو | Heathrow Airport, Heathrow
marsad:stansted | Stansted | GB | iso:GB | base | مطار ستانستيد | Stansted
marsad:saint-petersburg | Saint Petersburg | RU | iso:RU | city | سان بطرسبورغ, سان بطرسبرغ, سانت بطرسبرج, سان بطرسبرج, سانت بيترسبورغ | Saint Petersburg
marsad:rostov-on-don | Rostov-on-Don | RU | iso:RU | city | روستوف, روستوف أون دون, روستوف نا دونو | Rostov-on-Don
marsad:sochi | Sochi | RU | iso:RU | city | سوتشي | Sochi
marsad:grozny | Grozny | RU | iso:RU | city | غروزني | Grozny
marsad:chechnya | Chechnya | RU | iso:RU | region | الشيشان | Chechnya
marsad:dagestan | Dagestan | RU | iso:RU | region | داغستان | Dagestan
marsad:panmunjom | Panmunjom | KR | iso:KR | city | بانمونجوم, بانمونغوم, بانمونجون | Panmunjom
marsad:pyeongchang | Pyeongchang | KR | iso:KR | city | بيونغ تشانغ, بيونغتشانغ, بيونجتشانج | Pyeongchang
marsad:jeju | Jeju | KR | iso:KR | region | جزيرة جيجو | Jeju
marsad:okinawa | Okinawa | JP | iso:JP | region | أوكيناوا | Okinawa
marsad:fukushima | Fukushima | JP | iso:JP | city | فوكوشيما | Fukushima
marsad:yobe | Yobe | NG | iso:NG | region | ولاية يوبي, !يوبي, يوبه | Yobe
marsad:borno | Borno | NG | iso:NG | region | بورنو | Borno
marsad:adamawa | Adamawa | NG | iso:NG | region | أداماوا | Adamawa
marsad:dapchi | Dapchi | NG | iso:NG | city | دابتشي, دابشي | Dapchi
marsad:timbuktu | Timbuktu | ML | iso:ML | city | تمبكتو, تومبكتو | Timbuktu
marsad:agadez | Agadez | NE | iso:NE | city | أغاديز | Agadez
marsad:mbandaka | Mbandaka | CD | iso:CD | city | مبانداكا | Mbandaka
marsad:punjab | Punjab | PK | iso:PK | region | إقليم البنجاب, البنجاب | Punjab
marsad:balochistan | Balochistan | PK | iso:PK | region | بلوشستان, بلوشستان, بلوتشستان | Balochistan
marsad:quetta | Quetta | PK | iso:PK | city | كويتا | Quetta
marsad:khyber-pakhtunkhwa | Khyber Pakhtunkhwa | PK | iso:PK | region | خيبر بختونخوا, !خيبر, خيبر باختونخوا, خيبر بختونخواه | Khyber Pakhtunkhwa
marsad:rajasthan | Rajasthan | IN | iso:IN | region | راجستان, راجاستان, راجستهان | Rajasthan
marsad:uttar-pradesh | Uttar Pradesh | IN | iso:IN | region | أوتار براديش, أوتار برديش, أوتار برادش | Uttar Pradesh
marsad:gujarat | Gujarat | IN | iso:IN | region | غوجارات, جوجارات, غوجرات, كوجارات, كجرات | Gujarat
marsad:karnataka | Karnataka | IN | iso:IN | region | كارناتاكا | Karnataka
marsad:kerala | Kerala | IN | iso:IN | region | كيرالا, كيرلا | Kerala
marsad:jharkhand | Jharkhand | IN | iso:IN | region | جهارخاند, جارخاند, جهاركاند, جارخند | Jharkhand
marsad:agra | Agra | IN | iso:IN | city | أغرا, أجرا | Agra
marsad:jammu-and-kashmir | Jammu and Kashmir | IN | iso:IN | region | جامو وكشمير | Jammu and Kashmir
marsad:sicily | Sicily | IT | iso:IT | region | صقلية | Sicily
marsad:sardinia | Sardinia | IT | iso:IT | region | سردينيا | Sardinia
marsad:crete | Crete | GR | iso:GR | region | جزيرة كريت, كريت | Crete
marsad:lesbos | Lesbos | GR | iso:GR | region | ليسبوس, جزيرة ليسبوس | Lesbos
marsad:chania | Chania | GR | iso:GR | city | خانيا | Chania
marsad:basque-country | Basque Country | ES | iso:ES | region | إقليم الباسك, الباسك, بلاد الباسك | Basque Country
marsad:pamplona | Pamplona | ES | iso:ES | city | بامبلونا | Pamplona
marsad:valencia | Valencia | ES | iso:ES | city | فالنسيا | Valencia
marsad:quebec | Quebec | CA | iso:CA | region | كيبيك, كيبك | Quebec
marsad:bavaria | Bavaria | DE | iso:DE | region | بافاريا | Bavaria
marsad:dhofar | Dhofar | OM | iso:OM | region | ظفار, محافظة ظفار | Dhofar
marsad:qom | Qom | IR | iso:IR | city | مدينة قم, !!قم | Qom
marsad:khuzestan | Khuzestan | IR | iso:IR | region | خوزستان | Khuzestan
marsad:ahvaz | Ahvaz | IR | iso:IR | city | الأحواز | Ahvaz
marsad:khorasan | Khorasan | IR | iso:IR | region | خراسان | Khorasan
marsad:mocha | Mokha | YE | marsad:taiz | city | !المخا, المخاء | Mokha, Mocha
marsad:midi | Midi | YE | marsad:hajjah | city | مدينة ميدي, !ميدي, مديرية ميدي | Midi
marsad:haradh | Haradh | YE | marsad:hajjah | city | مدينة حرض, !!حرض | Haradh
marsad:hays | Hays | YE | marsad:hodeidah | city | مدينة حيس, !حيس | Hays
marsad:bethlehem | Bethlehem | PS | iso:PS | city | بيت لحم | Bethlehem
marsad:beit-hanoun | Beit Hanoun | PS | iso:PS | city | بيت حانون | Beit Hanoun
marsad:bureij | Bureij | PS | iso:PS | city | مخيم البريج, البريج | Bureij
marsad:kerem-shalom | Kerem Shalom | IL | iso:IL | base | معبر كرم أبو سالم, كرم أبو سالم, كيرم شالوم | Kerem Shalom
marsad:sderot | Sderot | IL | iso:IL | city | سديروت | Sderot
marsad:dimona | Dimona | IL | iso:IL | city | ديمونا, ديمونة | Dimona
marsad:nasr-city | Nasr City | EG | iso:EG | city | مدينة نصر | Nasr City
marsad:el-alamein | El Alamein | EG | iso:EG | city | العلمين | El Alamein
marsad:alula | AlUla | SA | iso:SA | city | محافظة العلا, !!العلا | AlUla
marsad:neom | Neom | SA | iso:SA | city | نيوم | Neom
marsad:java | Java | ID | iso:ID | region | جزيرة جاوة, جاوة, !جاوا | Java
marsad:sumatra | Sumatra | ID | iso:ID | region | سومطرة, جزيرة سومطرة | Sumatra
marsad:aceh | Aceh | ID | iso:ID | region | أتشيه, إقليم آتشيه | Aceh
marsad:marawi | Marawi | PH | iso:PH | city | ماراوي, مراوي | Marawi
marsad:mindanao | Mindanao | PH | iso:PH | region | مينداناو | Mindanao
marsad:shan-state | Shan State | MM | iso:MM | region | ولاية شان | Shan State
marsad:siem-reap | Siem Reap | KH | iso:KH | city | سيم ريب | Siem Reap
marsad:cape-town | Cape Town | ZA | iso:ZA | city | كايب تاون, كاب تاون | Cape Town
marsad:parkland | Parkland | US | iso:US | city | باركلاند | Parkland
marsad:silicon-valley | Silicon Valley | US | iso:US | region | وادي السيليكون, سيليكون فالي | Silicon Valley
marsad:ankawa | Ankawa | IQ | iso:IQ | city | عنكاوا | Ankawa
marsad:eastern-slavonia | Eastern Slavonia | HR | iso:HR | city | سلافونيا | Eastern Slavonia
marsad:nagorno-karabakh | Nagorno-Karabakh | AZ | iso:AZ | region | ناغورنو كاراباخ, ناغورني قره باغ, قره باغ, ناغورني كاراباخ | Nagorno-Karabakh
marsad:south-ossetia | South Ossetia | GE | iso:GE | region | أوسيتيا الجنوبية | South Ossetia
marsad:abkhazia | Abkhazia | GE | iso:GE | region | أبخازيا | Abkhazia
marsad:transnistria | Transnistria | MD | iso:MD | region | ترانسنيستريا | Transnistria
marsad:tibet | Tibet | CN | iso:CN | region | التبت, التيبت | Tibet
marsad:xinjiang | Xinjiang | CN | iso:CN | region | شينجيانغ, شينغيانغ, تشينجيانغ | Xinjiang
marsad:gibraltar | Gibraltar | GI | iso:GI | sea | مضيق جبل طارق | Gibraltar
marsad:strait-of-hormuz | Strait of Hormuz |  |  | sea | مضيق هرمز | Strait of Hormuz
marsad:suez-canal | Suez Canal | EG | iso:EG | sea | قناة السويس | Suez Canal
marsad:sahel | Sahel |  |  | region | منطقة الساحل الأفريقي, الساحل الأفريقي, دول الساحل | Sahel
marsad:kidal | Kidal | ML | iso:ML | city | كيدال | Kidal
marsad:gao | Gao | ML | iso:ML | city | مدينة غاو, !غاو | Gao
marsad:mopti | Mopti | ML | iso:ML | city | موبتي | Mopti
marsad:diffa | Diffa | NE | iso:NE | city | ديفا | Diffa
marsad:tigray | Tigray | ET | iso:ET | region | تيغراي | Tigray
marsad:kivu | Kivu | CD | iso:CD | region | كيفو, شمال كيفو, كيفو الشمالية | Kivu
marsad:jubaland | Jubaland | SO | iso:SO | region | جوبالاند | Jubaland
marsad:kismayo | Kismayo | SO | iso:SO | city | كيسمايو, كسمايو | Kismayo
marsad:baidoa | Baidoa | SO | iso:SO | city | بيدوا, بيداوا | Baidoa
marsad:tawergha | Tawergha | LY | iso:LY | city | تاورغاء, تاورغا | Tawergha
marsad:ras-lanuf | Ras Lanuf | LY | iso:LY | city | رأس لانوف | Ras Lanuf
marsad:fezzan | Fezzan | LY | iso:LY | region | فزان | Fezzan
marsad:cyrenaica | Cyrenaica | LY | iso:LY | region | برقة | Cyrenaica
marsad:ben-guerdane | Ben Guerdane | TN | iso:TN | city | بن قردان | Ben Guerdane
marsad:kabylie | Kabylie | DZ | iso:DZ | region | منطقة القبائل | Kabylie
marsad:rif | Rif | MA | iso:MA | region | الريف المغربي, منطقة الريف | Rif
marsad:holy-sepulchre | Church of the Holy Sepulchre | PS | marsad:old-city-of-jerusalem | base | كنيسة القيامة | Church of the Holy Sepulchre
marsad:nativity | Church of the Nativity | PS | iso:PS | base | كنيسة المهد | Church of the Nativity
marsad:al-aqsa | Al-Aqsa Mosque | PS | marsad:jerusalem | base | المسجد الأقصى, الحرم القدسي | Al-Aqsa Mosque, al-Aqsa
marsad:ibrahimi-mosque | Ibrahimi Mosque | PS | iso:PS | base | الحرم الإبراهيمي, المسجد الإبراهيمي | Ibrahimi Mosque, Cave of the Patriarchs
marsad:umayyad-mosque | Umayyad Mosque | SY | iso:SY-DI | base | الجامع الأموي, المسجد الأموي | Umayyad Mosque
marsad:sayyidah-zaynab | Sayyidah Zaynab | SY | iso:SY-RD | base | السيدة زينب | Sayyidah Zaynab, Sayeda Zeinab
marsad:tahrir-square | Tahrir Square |  |  | base | ميدان التحرير, ساحة التحرير | Tahrir Square
marsad:taksim-square | Taksim Square | TR | iso:TR | base | ميدان تقسيم, ساحة تقسيم | Taksim Square
marsad:red-square | Red Square | RU | iso:RU | base | الساحة الحمراء, الميدان الأحمر | Red Square

# Provinces and federal states elsewhere that the news names; ids are ISO 3166-2.
iso:IN-TG | Telangana | IN | iso:IN | province | تيلانغانا, تيلانجانا | Telangana
iso:IN-UT | Uttarakhand | IN | iso:IN | province | أوتاراخند, أوتاراخاند, أوتارخاند | Uttarakhand
iso:IN-AP | Andhra Pradesh | IN | iso:IN | province | أندرا براديش, أندهرا براديش | Andhra Pradesh
iso:IN-AS | Assam | IN | iso:IN | province | آسام, ولاية آسام | Assam
iso:IN-CT | Chhattisgarh | IN | iso:IN | province | تشهاتيسغار, تشاتيسغار, شاتيسغار | Chhattisgarh
iso:IN-TN | Tamil Nadu | IN | iso:IN | province | تاميل نادو | Tamil Nadu
iso:IN-HR | Haryana | IN | iso:IN | province | هاريانا | Haryana
iso:IN-WB | West Bengal | IN | iso:IN | province | البنغال الغربية, غرب البنغال | West Bengal
iso:IN-OR | Odisha | IN | iso:IN | province | أوديشا, أوريسا | Odisha
iso:IN-MH | Maharashtra | IN | iso:IN | province | مهاراشترا, ماهاراشترا | Maharashtra
iso:IN-MP | Madhya Pradesh | IN | iso:IN | province | ماديا براديش, مادهيا براديش | Madhya Pradesh
iso:IN-BR | Bihar | IN | iso:IN | province | بيهار | Bihar
iso:DE-SN | Saxony | DE | iso:DE | province | ساكسونيا, سكسونيا | Saxony
iso:DE-NI | Lower Saxony | DE | iso:DE | province | ساكسونيا السفلى, سكسونيا السفلى | Lower Saxony
iso:DE-HE | Hesse | DE | iso:DE | province | هيسن | Hesse
iso:DE-BW | Baden-Württemberg | DE | iso:DE | province | بادن فورتمبيرغ, بادن فورتمبرغ | Baden-Württemberg
iso:DE-NW | North Rhine-Westphalia | DE | iso:DE | province | شمال الراين وستفاليا, شمال الراين فيستفاليا, شمال الراين ويستفاليا, شمال الراين, شمال الراين فستفاليا | North Rhine-Westphalia
iso:DE-BB | Brandenburg | DE | iso:DE | province | براندنبورغ | Brandenburg
iso:DE-TH | Thuringia | DE | iso:DE | province | تورينغن, تورينغيا | Thuringia
iso:NG-ZA | Zamfara | NG | iso:NG | province | زامفارا, زمفارا | Zamfara
iso:NG-BE | Benue | NG | iso:NG | province | بينوي, بنوي | Benue
iso:IT-52 | Tuscany | IT | iso:IT | province | توسكانا, توسكاني | Tuscany
iso:IT-25 | Lombardy | IT | iso:IT | province | لومبارديا | Lombardy
iso:CA-ON | Ontario | CA | iso:CA | province | أونتاريو | Ontario
iso:CA-AB | Alberta | CA | iso:CA | province | ألبرتا | Alberta
iso:CA-BC | British Columbia | CA | iso:CA | province | كولومبيا البريطانية, بريتيش كولومبيا | British Columbia
iso:AU-QLD | Queensland | AU | iso:AU | province | كوينزلاند | Queensland
iso:AU-NSW | New South Wales | AU | iso:AU | province | نيو ساوث ويلز | New South Wales
iso:CN-SC | Sichuan | CN | iso:CN | province | سيتشوان, سيشوان | Sichuan
iso:CN-GD | Guangdong | CN | iso:CN | province | قوانغدونغ, غوانغدونغ, غوانغدونج | Guangdong
iso:CN-HE | Hebei | CN | iso:CN | province | خبي | Hebei
iso:RU-IN | Ingushetia | RU | iso:RU | province | إنغوشيا, أنغوشيا | Ingushetia
iso:RU-TA | Tatarstan | RU | iso:RU | province | تتارستان, تترستان | Tatarstan
iso:FR-COR | Corsica | FR | iso:FR | province | كورسيكا | Corsica
iso:FR-NOR | Normandy | FR | iso:FR | province | نورماندي | Normandy
iso:FR-BRE | Brittany | FR | iso:FR | province | بريتاني, بروتاني | Brittany
iso:PK-SD | Sindh | PK | iso:PK | province | السند, إقليم السند | Sindh
iso:MX-GRO | Guerrero | MX | iso:MX | province | غيريرو | Guerrero
iso:MX-VER | Veracruz | MX | iso:MX | province | فيراكروز | Veracruz
iso:MX-JAL | Jalisco | MX | iso:MX | province | خاليسكو, جاليسكو | Jalisco
iso:MX-CHP | Chiapas | MX | iso:MX | province | تشياباس | Chiapas
iso:ID-JB | West Java | ID | iso:ID | province | جاوة الغربية, جاوا الغربية | West Java
iso:ES-AN | Andalusia | ES | iso:ES | province | إقليم الأندلس, !الأندلس, أندلوسيا | Andalusia

# Palestine and Israel: towns, camps, settlements.
marsad:jenin | Jenin | PS | iso:PS | city | !جنين, مدينة جنين | Jenin
marsad:salfit | Salfit | PS | iso:PS | town | سلفيت | Salfit
marsad:tubas | Tubas | PS | iso:PS | town | !طوباس | Tubas
marsad:al-bireh | al-Bireh | PS | iso:PS | city | !البيرة, مدينة البيرة | al-Bireh
marsad:shejaiya | Shejaiya | PS | iso:PS | town | الشجاعية | Shejaiya
marsad:nuseirat | Nuseirat | PS | iso:PS | camp | النصيرات, مخيم النصيرات | Nuseirat
marsad:balata | Balata Camp | PS | iso:PS | camp | مخيم بلاطة | Balata Camp
marsad:qalandia | Qalandia | PS | iso:PS | base | قلنديا, معبر قلنديا, حاجز قلنديا | Qalandia
marsad:khan-ahmar | Khan al-Ahmar | PS | iso:PS | village | الخان الأحمر | Khan al-Ahmar
marsad:jordan-valley | Jordan Valley | PS | iso:PS | region | غور الأردن, الأغوار, وادي الأردن | Jordan Valley
marsad:sheikh-jarrah | Sheikh Jarrah | PS | marsad:east-jerusalem | town | الشيخ جراح | Sheikh Jarrah
marsad:ashkelon | Ashkelon | IL | iso:IL | city | عسقلان, أشكلون | Ashkelon
marsad:galilee | Galilee | IL | iso:IL | region | !الجليل | Galilee
marsad:rafah-crossing | Rafah Crossing | PS | iso:PS | base | معبر رفح | Rafah Crossing
# Lebanon.
marsad:shatila | Shatila Camp | LB | iso:LB | camp | مخيم شاتيلا, شاتيلا | Shatila Camp
marsad:bourj-barajneh | Bourj el-Barajneh | LB | iso:LB | camp | برج البراجنة | Bourj el-Barajneh
marsad:nahr-bared | Nahr al-Bared Camp | LB | iso:LB | camp | نهر البارد | Nahr al-Bared Camp
marsad:baalbek | Baalbek | LB | iso:LB | city | بعلبك | Baalbek
marsad:south-lebanon | South Lebanon | LB | iso:LB | region | جنوب لبنان, الجنوب اللبناني, جنوبي لبنان | South Lebanon
marsad:north-lebanon | North Lebanon | LB | iso:LB | region | شمال لبنان, الشمال اللبناني | North Lebanon
# Yemen and the Gulf.
marsad:seiyun | Seiyun | YE | marsad:hadramout | city | سيئون | Seiyun
marsad:khokha | al-Khokha | YE | marsad:hodeidah | town | الخوخة | al-Khokha
marsad:nihm | Nihm | YE | iso:YE | town | مديرية نهم, !!نهم | Nihm
marsad:sirwah | Sirwah | YE | marsad:marib | town | صرواح | Sirwah
marsad:razih | Razih | YE | marsad:saada | town | مديرية رازح, !!رازح | Razih
marsad:kitaf | Kitaf | YE | marsad:saada | town | !كتاف, كتاف والبقع | Kitaf
marsad:baqim | Baqim | YE | marsad:saada | town | باقم | Baqim
marsad:maqbanah | Maqbanah | YE | marsad:taiz | town | مقبنة | Maqbanah
marsad:mawza | Mawza | YE | marsad:taiz | town | !!موزع, مديرية موزع | Mawza
marsad:tihama | Tihama | YE | iso:YE | region | تهامة | Tihama
marsad:qaniya | Qaniya | YE | marsad:bayda-ye | town | قانية | Qaniya
marsad:perim | Perim | YE | iso:YE | village | جزيرة ميون | Perim
marsad:hanish | Hanish Islands | YE | iso:YE | region | جزر حنيش | Hanish Islands
marsad:asir | Asir | SA | iso:SA | province | !!عسير, منطقة عسير | Asir
marsad:eastern-province | Eastern Province | SA | iso:SA | province | المنطقة الشرقية | Eastern Province
# Libya, Egypt, the Maghreb, Sudan.
marsad:zuwara | Zuwara | LY | iso:LY | town | زوارة | Zuwara
marsad:zawiya | Zawiya | LY | iso:LY | city | مدينة الزاوية | Zawiya
marsad:kufra | Kufra | LY | iso:LY | town | !!الكفرة | Kufra
marsad:oil-crescent | Oil Crescent | LY | iso:LY | region | الهلال النفطي | Oil Crescent
marsad:sheikh-zuweid | Sheikh Zuweid | EG | marsad:sinai | town | الشيخ زويد | Sheikh Zuweid
marsad:upper-egypt | Upper Egypt | EG | iso:EG | region | صعيد مصر, !!الصعيد | Upper Egypt
marsad:delta | Nile Delta | EG | iso:EG | region | دلتا النيل | Nile Delta
marsad:halayeb | Halayeb Triangle |  |  | region | مثلث حلايب, حلايب | Halayeb Triangle
marsad:jerada | Jerada | MA | iso:MA | city | جرادة | Jerada
marsad:boufarik | Boufarik | DZ | iso:DZ | city | بوفاريك | Boufarik
marsad:kerkennah | Kerkennah | TN | iso:TN | region | قرقنة, جزيرة قرقنة | Kerkennah
marsad:south-kordofan | South Kordofan | SD | iso:SD | province | جنوب كردفان | South Kordofan
marsad:blue-nile | Blue Nile | SD | iso:SD | province | ولاية النيل الأزرق | Blue Nile
# Africa.
marsad:oromia | Oromia | ET | iso:ET | region | أوروميا, إقليم أوروميا, أوروميو | Oromia
marsad:amhara | Amhara | ET | iso:ET | region | إقليم أمهرة, !أمهرة, !الأمهرة | Amhara
marsad:ogaden | Somali Region | ET | iso:ET | region | أوغادين | Somali Region
marsad:somaliland | Somaliland | SO | iso:SO | region | أرض الصومال, صوماليلاند | Somaliland
marsad:bosaso | Bosaso | SO | iso:SO | city | بوصاصو, بوساسو | Bosaso
marsad:ituri | Ituri | CD | iso:CD | region | إيتوري | Ituri
marsad:kasai | Kasai | CD | iso:CD | region | كاساي | Kasai
marsad:beni-cd | Beni | CD | iso:CD | city | مدينة بيني, !!بيني |
marsad:chibok | Chibok | NG | iso:NG | town | شيبوك, تشيبوك | Chibok
marsad:sambisa | Sambisa Forest | NG | iso:NG | region | غابة سامبيسا | Sambisa Forest
marsad:lake-chad | Lake Chad |  |  | region | بحيرة تشاد, حوض بحيرة تشاد | Lake Chad
marsad:kwazulu | KwaZulu-Natal | ZA | iso:ZA | province | كوازولو ناتال | KwaZulu-Natal
marsad:garissa | Garissa | KE | iso:KE | town | غاريسا | Garissa
marsad:dadaab | Dadaab Camp | KE | iso:KE | camp | مخيم داداب, داداب | Dadaab Camp
# Asia.
marsad:laghman | Laghman | AF | iso:AF | province | لغمان | Laghman
marsad:ghor | Ghor | AF | iso:AF | province | ولاية غور, !!غور, إقليم غور | Ghor
marsad:nimroz | Nimroz | AF | iso:AF | province | نيمروز | Nimroz
marsad:kunar | Kunar | AF | iso:AF | province | كونر, ولاية كونار, كونار, !كنر | Kunar
marsad:lashkar-gah | Lashkar Gah | AF | iso:AF | city | لشكركاه, لشكرغاه, لشكر كاه | Lashkar Gah
marsad:waziristan | Waziristan | PK | iso:PK | region | وزيرستان, شمال وزيرستان, وزيرستان الشمالية | Waziristan
marsad:swat | Swat | PK | iso:PK | region | وادي سوات, سوات | Swat
marsad:kathua | Kathua | IN | iso:IN | town | كاتوا | Kathua
marsad:coxs-bazar | Cox's Bazar | BD | iso:BD | city | كوكس بازار, كوكس بازارا | Cox's Bazar
marsad:isfahan-pr | Sistan and Baluchestan | IR | iso:IR | province | سيستان وبلوشستان, سيستان بلوشستان | Sistan and Baluchestan
marsad:east-turkestan | East Turkestan | CN | iso:CN | region | تركستان الشرقية | East Turkestan
marsad:punggye-ri | Punggye-ri | KP | iso:KP | base | بونغيي ري, بونجي ري, بونغي ري | Punggye-ri
marsad:bali | Bali | ID | iso:ID | region | جزيرة بالي, !!بالي | 
marsad:lombok | Lombok | ID | iso:ID | region | لومبوك, جزيرة لومبوك | Lombok
marsad:guam | Guam | US | iso:US | region | جزيرة غوام | Guam
# Europe and America.
marsad:luhansk | Luhansk | UA | iso:UA | city | لوغانسك, لوهانسك | Luhansk
marsad:kerch-strait | Kerch Strait |  |  | sea | مضيق كيرتش | Kerch Strait
marsad:siberia | Siberia | RU | iso:RU | region | سيبيريا | Siberia
marsad:voronezh | Voronezh | RU | iso:RU | city | فورونيج | Voronezh
marsad:wiltshire | Wiltshire | GB | iso:GB | region | ويلتشير | Wiltshire
marsad:yorkshire | Yorkshire | GB | iso:GB | region | يوركشاير | Yorkshire
marsad:porton-down | Porton Down | GB | iso:GB | base | بورتون داون | Porton Down
marsad:grenoble | Grenoble | FR | iso:FR | city | غرونوبل | Grenoble
marsad:rennes | Rennes | FR | iso:FR | city | مدينة رين | Rennes
marsad:nanterre | Nanterre | FR | iso:FR | city | نانتير | Nanterre
marsad:charleroi | Charleroi | BE | iso:BE | city | شارلروا | Charleroi
marsad:flanders | Flanders | BE | iso:BE | region | فلاندرز | Flanders
marsad:molenbeek | Molenbeek | BE | iso:BE | town | مولنبيك | Molenbeek
marsad:lampedusa | Lampedusa | IT | iso:IT | region | لامبيدوزا, لامبيدوسا | Lampedusa
marsad:samos | Samos | GR | iso:GR | region | جزيرة ساموس, !ساموس | Samos
marsad:chios | Chios | GR | iso:GR | region | جزيرة خيوس, خيوس | Chios
marsad:moria | Moria Camp | GR | iso:GR | camp | مخيم موريا | Moria Camp
marsad:canary-islands | Canary Islands | ES | iso:ES | region | جزر الكناري | Canary Islands
marsad:melilla | Melilla | ES | iso:ES | city | مليلية, مليلة | Melilla
marsad:ceuta | Ceuta | ES | iso:ES | city | !سبتة | Ceuta
marsad:galicia | Galicia | ES | iso:ES | region | غاليسيا | Galicia
marsad:north-cyprus | Northern Cyprus | CY | iso:CY | region | شمال قبرص, قبرص الشمالية | Northern Cyprus
marsad:aegean | Aegean Sea |  |  | sea | بحر إيجه, بحر إيجة | Aegean Sea
marsad:south-china-sea | South China Sea |  |  | sea | بحر الصين الجنوبي | South China Sea
marsad:caspian | Caspian Sea |  |  | sea | بحر قزوين | Caspian Sea
marsad:baltic | Baltic Sea |  |  | sea | بحر البلطيق | Baltic Sea
marsad:bosphorus | Bosphorus | TR | iso:TR | sea | البوسفور, مضيق البوسفور | Bosphorus
marsad:arabian-sea | Arabian Sea |  |  | sea | بحر العرب | Arabian Sea
marsad:gulf-oman | Gulf of Oman |  |  | sea | خليج عمان, بحر عمان | Gulf of Oman
marsad:gulf-aqaba | Gulf of Aqaba |  |  | sea | خليج العقبة | Gulf of Aqaba
marsad:guantanamo | Guantanamo | CU | iso:CU | base | غوانتانامو, معتقل غوانتانامو, خليج غوانتانامو, غوانتنامو | Guantanamo, Guantanamo Bay
marsad:charlottesville | Charlottesville | US | iso:US-VA | city | تشارلوتسفيل | Charlottesville
marsad:orlando | Orlando | US | iso:US | city | أورلاندو |
marsad:san-bruno | San Bruno | US | iso:US | city | سان برونو | San Bruno
marsad:nova-scotia | Nova Scotia | CA | iso:CA | province | نوفا سكوشا | Nova Scotia
marsad:saskatchewan | Saskatchewan | CA | iso:CA | province | ساسكاتشوان, ساسكاتشيوان | Saskatchewan
marsad:manitoba | Manitoba | CA | iso:CA | province | مانيتوبا | Manitoba
# Syria, Iraq, Turkey.
marsad:barzeh | Barzeh | SY | iso:SY | town | برزة | Barzeh
marsad:qadam | al-Qadam | SY | iso:SY | town | حي القدم, !!القدم | al-Qadam
marsad:tadamon | Tadamon | SY | iso:SY | town | حي التضامن, !!التضامن | Tadamon
marsad:abu-dhuhur | Abu al-Duhur Airbase | SY | iso:SY | base | مطار أبو الضهور, مطار أبو الظهور | Abu al-Duhur Airbase
marsad:jabal-zawiya | Jabal Zawiya | SY | iso:SY | region | جبل الزاوية | Jabal Zawiya
marsad:wadi-barada | Wadi Barada | SY | iso:SY | region | وادي بردى | Wadi Barada
marsad:qandil | Qandil Mountains | IQ | iso:IQ | region | !قنديل, جبال قنديل, جبل قنديل | Qandil Mountains
marsad:green-zone | Green Zone | IQ | iso:IQ | town | المنطقة الخضراء | Green Zone
marsad:kilis | Kilis | TR | iso:TR | city | كيليس, !كلس, كليس | Kilis

# Parts of the world and wider regions.
marsad:europe | Europe |  |  | region | أوروبا, القارة الأوروبية | Europe
marsad:eastern-europe | Eastern Europe |  | marsad:europe | region | شرق أوروبا, أوروبا الشرقية, شرقي أوروبا | Eastern Europe
marsad:western-europe | Western Europe |  | marsad:europe | region | غرب أوروبا, أوروبا الغربية | Western Europe
marsad:balkans | Balkans |  | marsad:europe | region | البلقان | Balkans
marsad:baltic-states | Baltic states |  | marsad:europe | region | دول البلطيق, البلطيق, منطقة البلطيق | Baltic states
marsad:africa | Africa |  |  | region | أفريقيا, القارة الأفريقية, القارة السمراء | Africa
marsad:west-africa | West Africa |  | marsad:africa | region | غرب أفريقيا, غربي أفريقيا, أفريقيا الغربية | West Africa
marsad:east-africa | East Africa |  | marsad:africa | region | شرق أفريقيا, شرقي أفريقيا | East Africa
marsad:north-africa | North Africa |  | marsad:africa | region | شمال أفريقيا, شمالي أفريقيا | North Africa
marsad:central-africa | Central Africa |  | marsad:africa | region | وسط أفريقيا | Central Africa
marsad:southern-africa | Southern Africa |  | marsad:africa | region | الجنوب الأفريقي | Southern Africa
marsad:sub-saharan-africa | Sub-Saharan Africa |  | marsad:africa | region | أفريقيا جنوب الصحراء, جنوب الصحراء الكبرى | Sub-Saharan Africa
marsad:horn-of-africa | Horn of Africa |  | marsad:africa | region | القرن الأفريقي | Horn of Africa
marsad:asia | Asia |  |  | region | آسيا, القارة الآسيوية | Asia
marsad:central-asia | Central Asia |  | marsad:asia | region | آسيا الوسطى, وسط آسيا | Central Asia
marsad:south-east-asia | Southeast Asia |  | marsad:asia | region | جنوب شرق آسيا, جنوب شرقي آسيا | Southeast Asia, South-East Asia
marsad:south-asia | South Asia |  | marsad:asia | region | جنوب آسيا | South Asia
marsad:east-asia | East Asia |  | marsad:asia | region | شرق آسيا, شرقي آسيا | East Asia
marsad:caucasus | Caucasus |  |  | region | القوقاز | Caucasus
marsad:middle-east | Middle East |  |  | region | الشرق الأوسط, منطقة الشرق الأوسط | Middle East
marsad:arab-world | Arab world |  |  | region | العالم العربي, الوطن العربي | Arab world
marsad:maghreb | Maghreb |  |  | region | المغرب العربي, دول المغرب العربي, !المغاربية | Maghreb
marsad:latin-america | Latin America |  |  | region | أمريكا اللاتينية, أميركا اللاتينية | Latin America
marsad:south-america | South America |  |  | region | أمريكا الجنوبية, أميركا الجنوبية | South America
marsad:central-america | Central America |  |  | region | أمريكا الوسطى, أميركا الوسطى | Central America
marsad:north-america | North America |  |  | region | أمريكا الشمالية, أميركا الشمالية | North America
marsad:west-coast | West Coast | YE | iso:YE | region | الساحل الغربي | West Coast
marsad:hayran | Hayran | YE | marsad:hajjah | town | !حيران | Hayran
marsad:abs | Abs | YE | marsad:hajjah | town | !!عبس | Abs
marsad:barat-al-anan | Barat al-Anan | YE | iso:YE-JA | town | برط العنان, مديرية برط | Barat al-Anan
marsad:khabb-wa-ash-shaf | Khabb wa ash Shaf | YE | iso:YE-JA | town | خب والشعف | Khabb wa ash Shaf
marsad:al-hazm | al-Hazm | YE | iso:YE-JA | town | !الحزم | al-Hazm
marsad:khawlan | Khawlan | YE | iso:YE | region | !خولان | Khawlan
marsad:al-waziiyah | al-Waziiyah | YE | marsad:taiz | town | الوازعية | al-Waziiyah
marsad:dhubab | Dhubab | YE | marsad:taiz | town | !ذباب, ذوباب, ذو باب | Dhubab
marsad:jabal-habashi | Jabal Habashi | YE | marsad:taiz | town | جبل حبشي | Jabal Habashi
marsad:al-silw | al-Silw | YE | marsad:taiz | town | !الصلو | al-Silw
marsad:haifan | Haifan | YE | marsad:taiz | town | !حيفان | Haifan
marsad:al-jarrahi | al-Jarrahi | YE | marsad:hodeidah | town | !!الجراحي | al-Jarrahi
marsad:al-tuhayta | al-Tuhayta | YE | marsad:hodeidah | town | التحيتا | al-Tuhayta
marsad:al-durayhimi | al-Durayhimi | YE | marsad:hodeidah | town | الدريهمي | al-Durayhimi
marsad:bayt-al-faqih | Bayt al-Faqih | YE | marsad:hodeidah | town | بيت الفقيه | Bayt al-Faqih
marsad:al-buqa | al-Buqa | YE | marsad:saada | town | !البقع | al-Buqa
marsad:shada | Shada | YE | marsad:saada | town | !شدا | Shada
marsad:saqayn | Saqayn | YE | marsad:saada | town | !!سحار | Saqayn
marsad:marran | Marran | YE | marsad:saada | town | !مران | Marran
marsad:nati | Nati | YE | marsad:bayda-ye | town | !ناطع | Nati
marsad:bayhan | Bayhan | YE | marsad:shabwa | town | بيحان | Bayhan
marsad:usaylan | Usaylan | YE | marsad:shabwa | town | عسيلان | Usaylan
marsad:ataq | Ataq | YE | marsad:shabwa | town | !!عتق | Ataq
marsad:mahfad | Mahfad | YE | iso:YE-AB | town | المحفد | Mahfad
marsad:damt | Damt | YE | iso:YE-DA | town | !دمت | Damt
marsad:al-awamiyah | Al-Awamiyah | SA | iso:SA | town | العوامية | Al-Awamiyah
marsad:al-ahsa | Al-Ahsa | SA | iso:SA | city | الأحساء, !!الإحساء | Al-Ahsa
marsad:qassim | Qassim | SA | iso:SA | province | القصيم | Qassim
marsad:al-dhafra | Al Dhafra | AE | iso:AE | region | منطقة الظفرة, الظفرة | Al Dhafra
marsad:bodrum | Bodrum | TR | iso:TR | town | بودروم | Bodrum
marsad:tunceli | Tunceli | TR | iso:TR | province | تونجلي | Tunceli
marsad:silivri | Silivri | TR | iso:TR | town | سيليفري | Silivri
marsad:sharm-el-sheikh | Sharm el-Sheikh | EG | iso:EG | city | شرم الشيخ | Sharm el-Sheikh
marsad:bir-al-abed | Bir al-Abed | EG | iso:EG | town | بئر العبد | Bir al-Abed
marsad:hasana | Hasana | EG | iso:EG | town | !!الحسنة | Hasana
marsad:siwa | Siwa | EG | iso:EG | town | !سيوة | Siwa
marsad:brega | Brega | LY | iso:LY | town | البريقة | Brega
marsad:zintan | Zintan | LY | iso:LY | city | الزنتان | Zintan
marsad:gharyan | Gharyan | LY | iso:LY | city | غريان | Gharyan
marsad:tajura | Tajura | LY | iso:LY | town | تاجوراء | Tajura
marsad:ubari | Ubari | LY | iso:LY | town | أوباري | Ubari
marsad:jufra | Jufra | LY | iso:LY | province | !الجفرة | Jufra
marsad:tunis | Tunis | TN | iso:TN | city | تونس العاصمة | Tunis
marsad:djerba | Djerba | TN | iso:TN | town | !جربة, جزيرة جربة | Djerba
marsad:boumerdes | Boumerdes | DZ | iso:DZ | city | بومرداس | Boumerdes
marsad:laayoune | Laayoune | EH | marsad:western-sahara | city | مدينة العيون | Laayoune
marsad:guerguerat | Guerguerat | EH | marsad:western-sahara | town | الكركرات, الكركارات | Guerguerat
marsad:north-kordofan | North Kordofan | SD | iso:SD | province | شمال كردفان | North Kordofan
marsad:jebel-marra | Jebel Marra | SD | iso:SD | region | جبل مرة | Jebel Marra
marsad:bentiu | Bentiu | SS | iso:SS | city | بانتيو | Bentiu
marsad:berbera | Berbera | SO | iso:SO | city | !بربرة | Berbera
marsad:moyale | Moyale | ET | iso:ET | town | مويالي | Moyale
marsad:plateau | Plateau | NG | iso:NG | province | ولاية بلاتو, !بلاتو | Plateau
marsad:mubi | Mubi | NG | iso:NG | town | !موبي | Mubi
marsad:rann | Rann | NG | iso:NG | town | !!ران | Rann
marsad:menaka | Menaka | ML | iso:ML | city | !ميناكا | Menaka
marsad:assamaka | Assamaka | NE | iso:NE | town | أساماكا | Assamaka
marsad:south-kivu | South Kivu | CD | iso:CD | province | جنوب كيفو | South Kivu
marsad:bikoro | Bikoro | CD | iso:CD | town | بيكورو | Bikoro
marsad:bangui | Bangui | CF | iso:CF | city | بانغي | Bangui
marsad:cabo-delgado | Cabo Delgado | MZ | iso:MZ | province | كابو ديلغادو | Cabo Delgado
marsad:samangan | Samangan | AF | iso:AF | province | سمنكان | Samangan
marsad:nuristan | Nuristan | AF | iso:AF | province | نورستان | Nuristan
marsad:bagram | Bagram | AF | iso:AF | base | باغرام, قاعدة باغرام | Bagram
marsad:semirom | Semirom | IR | iso:IR | town | سميرم | Semirom
marsad:himachal-pradesh | Himachal Pradesh | IN | iso:IN | province | هيماشال براديش | Himachal Pradesh
marsad:kachin | Kachin | MM | iso:MM | province | كاشين, كاتشين | Kachin
marsad:maungdaw | Maungdaw | MM | iso:MM | town | مونغداو, منغدو | Maungdaw
marsad:kandy | Kandy | LK | iso:LK | city | !كاندي | Kandy
marsad:sulawesi | Sulawesi | ID | iso:ID | region | سولاويسي | Sulawesi
marsad:papua | Papua | ID | iso:ID | region | إقليم بابوا | Papua
marsad:hainan | Hainan | CN | iso:CN | province | هاينان | Hainan
marsad:hokkaido | Hokkaido | JP | iso:JP | region | هوكايدو | Hokkaido
marsad:hualien | Hualien | TW | iso:TW | city | هوالين, هوالاين, هوالن, هواليان | Hualien
marsad:north-caucasus | North Caucasus | RU | iso:RU | region | شمال القوقاز | North Caucasus
marsad:kizlyar | Kizlyar | RU | iso:RU | town | كيزليار | Kizlyar
marsad:sea-of-azov | Sea of Azov | UA |  | sea | بحر آزوف, بحر أزوف | Sea of Azov
marsad:belfast | Belfast | GB | iso:GB | city | بلفاست | Belfast
marsad:windsor | Windsor | GB | iso:GB | town | !ويندسور, وندسور | Windsor
marsad:gatwick-airport | Gatwick Airport | GB | iso:GB | base | مطار غاتويك | Gatwick Airport
marsad:notre-dame-des-landes | Notre-Dame-des-Landes | FR | iso:FR | town | نوتردام دي لاند, نوتر دام دي لاند, نوتردام دو لاند | Notre-Dame-des-Landes
marsad:ellwangen | Ellwangen | DE | iso:DE | town | إلفانغن, إلفانغين, إلفانجن | Ellwangen
marsad:ramstein-air-base | Ramstein Air Base | DE | iso:DE | base | قاعدة رامشتاين | Ramstein Air Base
marsad:macerata | Macerata | IT | iso:IT | city | ماتشيراتا | Macerata
marsad:venice | Venice | IT | iso:IT | city | !البندقية, فينيسيا | Venice
marsad:florence | Florence | IT | iso:IT | city | فلورنسا | Florence
marsad:calabria | Calabria | IT | iso:IT | region | كالابريا | Calabria
marsad:trieste | Trieste | IT | iso:IT | city | ترييستي | Trieste
marsad:pozzallo | Pozzallo | IT | marsad:sicily | town | بوزالو | Pozzallo
marsad:algeciras | Algeciras | ES | iso:ES | city | الجزيرة الخضراء | Algeciras
marsad:thessaloniki | Thessaloniki | GR | iso:GR | city | سالونيك, تسالونيكي | Thessaloniki
marsad:kos | Kos | GR | iso:GR | region | جزيرة كوس | Kos
marsad:evros | Evros | GR | iso:GR | region | نهر إيفروس, إفروس | Evros
marsad:malmo | Malmö | SE | iso:SE | city | مالمو | Malmö
marsad:varna | Varna | BG | iso:BG | city | !فارنا | Varna
marsad:srebrenica | Srebrenica | BA | iso:BA | town | سربرنيتسا, سريبرينيتسا | Srebrenica
marsad:larnaca | Larnaca | CY | iso:CY | city | لارنكا | Larnaca
marsad:barstow | Barstow | US | iso:US | town | بارستو | Barstow
marsad:broward-county | Broward County | US | iso:US | province | مقاطعة بروارد | Broward County
marsad:san-bernardino | San Bernardino | US | iso:US | city | سان برناردينو, سان برنادينو, سان بيرناردينو | San Bernardino
marsad:santa-fe | Santa Fe | US | iso:US | town | !سانتا في | Santa Fe
marsad:sutherland-springs | Sutherland Springs | US | iso:US | town | ساذرلاند سبرينغز | Sutherland Springs
marsad:charleston | Charleston | US | iso:US | city | تشارلستون | Charleston
marsad:pittsburgh | Pittsburgh | US | iso:US | city | بيتسبرغ | Pittsburgh
marsad:vallejo | Vallejo | US | marsad:california | city | فاليجو | Vallejo
marsad:camp-david | Camp David | US | iso:US | base | !كامب ديفيد, كامب ديفد | Camp David
marsad:mexico-city | Mexico City | MX | iso:MX | city | مكسيكو سيتي, مكسيكو | Mexico City
marsad:oaxaca | Oaxaca | MX | iso:MX | province | واهاكا, أواكساكا | Oaxaca
marsad:fuego-volcano | Fuego Volcano | GT | iso:GT | region | بركان فويغو, فويغو | Fuego Volcano
marsad:margaret-river | Margaret River | AU | marsad:western-australia | town | مارغريت ريفر | Margaret River
marsad:gush-etzion | Gush Etzion | PS | iso:PS | region | غوش عتصيون | Gush Etzion
marsad:maale-adumim | Ma'ale Adumim | PS | iso:PS | town | معاليه أدوميم | Ma'ale Adumim
marsad:ariel | Ariel | PS | iso:PS | town | مستوطنة أريئيل, مستوطنة أرئيل, أرئيل | Ariel
marsad:nabi-salih | Nabi Salih | PS | iso:PS | village | النبي صالح | Nabi Salih
marsad:silwan | Silwan | PS | iso:PS | town | !سلوان | Silwan
marsad:safed | Safed | IL | iso:IL | city | !صفد | Safed
marsad:naqoura | Naqoura | LB | iso:LB | town | الناقورة | Naqoura
marsad:shebaa-farms | Shebaa Farms | LB | iso:LB | region | مزارع شبعا | Shebaa Farms
marsad:hermel | Hermel | LB | iso:LB | town | !الهرمل | Hermel
marsad:bashiqa | Bashiqa | IQ | iso:IQ | town | بعشيقة | Bashiqa
marsad:nasiriyah | Nasiriyah | SY | iso:SY-RD | town | بلدة الناصرية | Nasiriyah
marsad:jamraya | Jamraya | SY | iso:SY-RD | town | جمرايا | Jamraya
marsad:hazzah | Hazzah | SY | iso:SY-RD | town | !حزة | Hazzah
marsad:mudayra | Mudayra | SY | iso:SY-RD | town | !!مديرا | Mudayra
marsad:hawsh-al-dawahira | Hawsh al-Dawahira | SY | iso:SY-RD | town | حوش الضواهرة | Hawsh al-Dawahira
marsad:al-ashari | al-Ashari | SY | iso:SY-RD | town | !!الأشعري | al-Ashari
marsad:kafr-janneh | Kafr Janneh | SY | iso:SY-HL | town | كفر جنة, كفرجنة | Kafr Janneh
marsad:al-lajat | al-Lajat | SY | iso:SY | region | اللجاة | al-Lajat
marsad:yarmouk-basin | Yarmouk Basin | SY | iso:SY-DR | region | حوض اليرموك | Yarmouk Basin
marsad:nile-river | Nile River |  |  | region | نهر النيل, حوض النيل | Nile River
marsad:tigris | Tigris |  |  | region | نهر دجلة | Tigris
marsad:indian-ocean | Indian Ocean |  |  | sea | المحيط الهندي | Indian Ocean
marsad:atlantic-ocean | Atlantic Ocean |  |  | sea | المحيط الأطلسي, المحيط الأطلنطي | Atlantic Ocean
marsad:pacific-ocean | Pacific Ocean |  |  | sea | المحيط الهادئ | Pacific Ocean
marsad:arctic | Arctic |  |  | region | القطب الشمالي | Arctic
marsad:caribbean | Caribbean |  |  | region | !الكاريبي, البحر الكاريبي, منطقة الكاريبي | Caribbean
marsad:hormozgan | Hormozgan | IR | iso:IR | province | هرمزغان | Hormozgan
marsad:east-azerbaijan | East Azerbaijan | IR | iso:IR | province | أذربيجان الشرقية | East Azerbaijan
marsad:west-azerbaijan | West Azerbaijan | IR | iso:IR | province | أذربيجان الغربية | West Azerbaijan
marsad:ilam | Ilam | IR | iso:IR | province | !إيلام, !عيلام | Ilam
marsad:lorestan | Lorestan | IR | iso:IR | province | لرستان, لورستان | Lorestan
marsad:golestan | Golestan | IR | iso:IR | province | غولستان, كلستان | Golestan
marsad:mazandaran | Mazandaran | IR | iso:IR | province | مازندران | Mazandaran
marsad:gilan | Gilan | IR | iso:IR | province | !!جيلان | Gilan
marsad:razavi-khorasan | Razavi Khorasan | IR | iso:IR | province | خراسان رضوي, خراسان الرضوية | Razavi Khorasan
marsad:kohgiluyeh-and-boyer-ahmad | Kohgiluyeh and Boyer-Ahmad | IR | iso:IR | province | كهكيلويه وبوير أحمد | Kohgiluyeh and Boyer-Ahmad
marsad:chaharmahal-and-bakhtiari | Chaharmahal and Bakhtiari | IR | iso:IR | province | جهارمحال وبختياري, تشهار محال وبختياري | Chaharmahal and Bakhtiari
marsad:alborz | Alborz | IR | iso:IR | province | محافظة البرز | Alborz
marsad:mariwan | Mariwan | IR | iso:IR | city | مريوان | Mariwan
marsad:arak | Arak | IR | iso:IR | city | !!أراك | Arak
marsad:fordow | Fordow | IR | iso:IR | city | فوردو | Fordow
marsad:qeshm | Qeshm | IR | iso:IR | city | !!قشم, جزيرة قشم | Qeshm
marsad:sarpol-e-zahab | Sarpol-e Zahab | IR | iso:IR | city | سربل ذهاب, سر بل زهاب | Sarpol-e Zahab
marsad:evin-prison | Evin Prison | IR | iso:IR | base | سجن إيفين, سجن إفين | Evin Prison
marsad:bandar-e-anzali | Bandar-e Anzali | IR | iso:IR | city | بندر أنزلي | Bandar-e Anzali
marsad:mehran | Mehran | IR | iso:IR | city | !!مهران | Mehran
marsad:mascara | Mascara | DZ | iso:DZ | province | ولاية معسكر | Mascara
marsad:illizi | Illizi | DZ | iso:DZ | province | إليزي | Illizi
marsad:el-tarf | El Tarf | DZ | iso:DZ | province | !!الطارف | El Tarf
marsad:tipaza | Tipaza | DZ | iso:DZ | province | تيبازة | Tipaza
marsad:akbou | Akbou | DZ | geonames:2505329 | town | أقبو | Akbou
marsad:in-amenas | In Amenas | DZ | iso:DZ | town | عين أمناس | In Amenas
marsad:in-salah | In Salah | DZ | iso:DZ | town | عين صالح | In Salah
marsad:bordj-badji-mokhtar | Bordj Badji Mokhtar | DZ | iso:DZ | town | برج باجي مختار | Bordj Badji Mokhtar
marsad:manouba | Manouba | TN | iso:TN | province | منوبة | Manouba
marsad:zaghouan | Zaghouan | TN | iso:TN | province | زغوان | Zaghouan
marsad:siliana | Siliana | TN | iso:TN | province | سليانة | Siliana
marsad:tozeur | Tozeur | TN | iso:TN | province | توزر | Tozeur
marsad:kebili | Kebili | TN | iso:TN | province | !!قبلي | Kebili
marsad:ras-jedir | Ras Jedir | TN | iso:TN | town | رأس جدير | Ras Jedir
marsad:tebourba | Tebourba | TN | iso:TN | town | طبربة | Tebourba
marsad:thala | Thala | TN | iso:TN | town | !!تالة | Thala
marsad:la-marsa | La Marsa | TN | iso:TN | town | !!المرسى | La Marsa
marsad:metlaoui | Metlaoui | TN | iso:TN | town | المتلوي | Metlaoui
marsad:laayoune-ma | Laayoune | MA | iso:MA | city | !!العيون | Laayoune
marsad:zagora | Zagora | MA | iso:MA | city | زاكورة | Zagora
marsad:tarhuna | Tarhuna | LY | iso:LY | city | ترهونة | Tarhuna
marsad:murzuq | Murzuq | LY | iso:LY | city | مرزق | Murzuq
marsad:ghat | Ghat | LY | iso:LY | city | !!غات | Ghat
marsad:nalut | Nalut | LY | iso:LY | city | نالوت | Nalut
marsad:ghadames | Ghadames | LY | iso:LY | city | غدامس | Ghadames
marsad:garabulli | Garabulli | LY | iso:LY | city | القره بوللي, القربولي | Garabulli
marsad:sidra | Sidra | LY | iso:LY | town | !السدرة | Sidra
marsad:warshefana | Warshefana | LY | iso:LY | town | ورشفانة | Warshefana
marsad:bin-jawad | Bin Jawad | LY | iso:LY | town | بن جواد | Bin Jawad
marsad:6th-of-october-city | 6th of October City | EG | iso:EG | city | السادس من أكتوبر, مدينة 6 أكتوبر | 6th of October City
marsad:taba | Taba | EG | iso:EG | city | طابا | Taba
marsad:heliopolis | Heliopolis | EG | geonames:360630 | city | مصر الجديدة | Heliopolis
marsad:maadi | Maadi | EG | geonames:360630 | city | !!المعادي | Maadi
marsad:cairo-stadium | Cairo Stadium | EG | geonames:360630 | base | استاد القاهرة, ستاد القاهرة | Cairo Stadium
marsad:rabaa-al-adawiya | Rabaa al-Adawiya | EG | geonames:360630 | city | رابعة العدوية, ميدان رابعة | Rabaa al-Adawiya
marsad:kadugli | Kadugli | SD | iso:SD | city | كادوقلي | Kadugli
marsad:south-darfur | South Darfur | SD | marsad:darfur | region | جنوب دارفور | South Darfur
marsad:north-darfur | North Darfur | SD | marsad:darfur | region | شمال دارفور | North Darfur
marsad:west-darfur | West Darfur | SD | marsad:darfur | region | غرب دارفور | West Darfur
marsad:central-darfur | Central Darfur | SD | marsad:darfur | region | وسط دارفور | Central Darfur
marsad:abyei | Abyei | SD | iso:SD | region | أبيي | Abyei
marsad:gezira | Gezira | SD | iso:SD | region | ولاية الجزيرة | Gezira
marsad:malakal | Malakal | SS | iso:SS | city | ملكال | Malakal
marsad:yambio | Yambio | SS | iso:SS | city | يامبيو | Yambio
marsad:aweil | Aweil | SS | iso:SS | city | أويل | Aweil
marsad:hargeisa | Hargeisa | SO | marsad:somaliland | city | هرجيسا, هرغيسا | Hargeisa
marsad:afgooye | Afgooye | SO | iso:SO | city | أفجوي, أفغوي | Afgooye
marsad:galkayo | Galkayo | SO | marsad:puntland | city | غالكايو, جالكعيو | Galkayo
marsad:beledweyne | Beledweyne | SO | iso:SO | city | بلدوين, بلد وين | Beledweyne
marsad:marka | Marka | SO | iso:SO | city | !!مركا | Marka
marsad:nakuru | Nakuru | KE | iso:KE | city | ناكورو | Nakuru
marsad:kisumu | Kisumu | KE | iso:KE | city | كيسومو | Kisumu
marsad:eldoret | Eldoret | KE | iso:KE | city | إلدوريت | Eldoret
marsad:mandera | Mandera | KE | iso:KE | city | مانديرا | Mandera
marsad:lamu | Lamu | KE | iso:KE | city | !لامو | Lamu
marsad:hawassa | Hawassa | ET | iso:ET | city | هواسا | Hawassa
marsad:mekelle | Mekelle | ET | iso:ET | city | ميكيلي | Mekelle
marsad:dire-dawa | Dire Dawa | ET | iso:ET | city | دير داوا | Dire Dawa
marsad:gondar | Gondar | ET | iso:ET | city | غوندار | Gondar
marsad:bama | Bama | NG | marsad:borno | city | !!باما | Bama
marsad:enugu | Enugu | NG | iso:NG | city | إينوغو | Enugu
marsad:makurdi | Makurdi | NG | iso:NG | city | ماكوردي | Makurdi
marsad:gwoza | Gwoza | NG | marsad:borno | city | غوزا | Gwoza
marsad:konduga | Konduga | NG | marsad:borno | city | كوندوغا | Konduga
marsad:taraba | Taraba | NG | iso:NG | province | تارابا | Taraba
marsad:niger-delta | Niger Delta | NG | iso:NG | province | دلتا النيجر | Niger Delta
marsad:rivers | Rivers | NG | iso:NG | province | ولاية ريفرز | !Rivers
marsad:bayelsa | Bayelsa | NG | iso:NG | province | بايلسا | Bayelsa
marsad:bamenda | Bamenda | CM | iso:CM | city | باميندا | Bamenda
marsad:buea | Buea | CM | iso:CM | city | !!بويا | Buea
marsad:zinder | Zinder | NE | iso:NE | city | زيندر | Zinder
marsad:tillaberi | Tillaberi | NE | iso:NE | city | تيلابيري | Tillaberi
marsad:arlit | Arlit | NE | iso:NE | city | أرليت | Arlit
marsad:segou | Segou | ML | iso:ML | city | سيغو | Segou
marsad:sevare | Sevare | ML | iso:ML | city | سيفاري | Sevare
marsad:anderamboukane | Anderamboukane | ML | marsad:menaka | city | أندرامبوكان, انديرامبوكين | Anderamboukane
marsad:bobo-dioulasso | Bobo-Dioulasso | BF | iso:BF | city | بوبو ديولاسو | Bobo-Dioulasso
marsad:djibo | Djibo | BF | iso:BF | city | !!جيبو | Djibo
marsad:touba | Touba | SN | iso:SN | city | !!طوبى | !Touba
marsad:casamance | Casamance | SN | iso:SN | city | كازامانس | Casamance
marsad:conakry | Conakry | GN | iso:GN | city | كوناكري | Conakry
marsad:bambari | Bambari | CF | iso:CF | city | بامباري | Bambari
marsad:bangassou | Bangassou | CF | iso:CF | city | بانغاسو | Bangassou
marsad:bunia | Bunia | CD | iso:CD | city | بونيا | Bunia
marsad:kisangani | Kisangani | CD | iso:CD | city | كيسانغاني | Kisangani
marsad:equateur | Equateur | CD | iso:CD | province | مقاطعة إكواتور, إقليم إكواتور | Equateur
marsad:katanga | Katanga | CD | iso:CD | province | كاتانغا | Katanga
marsad:tanganyika | Tanganyika | CD | iso:CD | province | تنجانيقا | Tanganyika
marsad:malabo | Malabo | GQ | iso:GQ | city | مالابو | Malabo
marsad:entebbe | Entebbe | UG | iso:UG | city | عنتيبي | Entebbe
marsad:palma | Palma | MZ | iso:MZ | city | !!بالما | !Palma
marsad:port-louis | Port Louis | MU | iso:MU | city | بورت لويس | Port Louis
marsad:gaborone | Gaborone | BW | iso:BW | city | غابورون | Gaborone
marsad:gauteng | Gauteng | ZA | iso:ZA | province | غوتنغ | Gauteng
marsad:limpopo | Limpopo | ZA | iso:ZA | province | ليمبوبو | Limpopo
marsad:assab | Assab | ER | iso:ER | city | ميناء عصب | Assab
marsad:massawa | Massawa | ER | iso:ER | city | مصوع | Massawa
marsad:nouadhibou | Nouadhibou | MR | iso:MR | city | نواذيبو | Nouadhibou
marsad:wichita | Wichita | US | iso:US-KS | city | ويتشيتا | Wichita
marsad:buffalo | Buffalo | US | marsad:new-york | city | بافالو, بوفالو | Buffalo
marsad:vallejo-us | Vallejo | US | iso:US | city | فاييهو, فاليهو | Vallejo
marsad:san-jose | San Jose | US | marsad:california | city | سان خوسيه | San Jose
marsad:portland | Portland | US | iso:US-OR | city | بورتلاند | Portland
marsad:cleveland | Cleveland | US | iso:US-OH | city | كليفلاند | Cleveland
marsad:cincinnati | Cincinnati | US | iso:US-OH | city | سينسيناتي | Cincinnati
marsad:milwaukee | Milwaukee | US | iso:US-WI | city | ميلووكي | Milwaukee
marsad:saint-louis | Saint Louis | US | iso:US-MO | city | سانت لويس | Saint Louis
marsad:new-orleans | New Orleans | US | iso:US-LA | city | نيو أورليانز | New Orleans
marsad:baton-rouge | Baton Rouge | US | iso:US-LA | city | باتون روج | Baton Rouge
marsad:charlotte | Charlotte | US | iso:US-NC | city | !!شارلوت | Charlotte
marsad:charlottesville-us | Charlottesville | US | iso:US | city | شارلوتسفيل | Charlottesville
marsad:richmond | Richmond | US | iso:US-VA | city | !ريتشموند | Richmond
marsad:norfolk | Norfolk | US | iso:US-VA | city | نورفولك | Norfolk
marsad:salt-lake-city | Salt Lake City | US | iso:US-UT | city | سولت ليك سيتي, سولت ليك | Salt Lake City
marsad:anchorage | Anchorage | US | iso:US-AK | city | أنكوريج | Anchorage
marsad:honolulu | Honolulu | US | marsad:hawaii | city | هونولولو | Honolulu
marsad:laredo | Laredo | US | marsad:texas | city | لاريدو | Laredo
marsad:newtown | Newtown | US | iso:US-CT | city | نيوتاون | !Newtown
marsad:annapolis | Annapolis | US | iso:US-MD | city | أنابوليس | Annapolis
marsad:arlington | Arlington | US | iso:US-VA | city | أرلينغتون | Arlington
marsad:queens | Queens | US | marsad:new-york | city | !كوينز | !Queens
marsad:bronx | Bronx | US | marsad:new-york | city | برونكس | Bronx
marsad:staten-island | Staten Island | US | marsad:new-york | city | ستاتن آيلند | Staten Island
marsad:newark | Newark | US | iso:US-NJ | city | نيوارك | Newark
marsad:jersey-city | Jersey City | US | iso:US-NJ | city | جيرسي سيتي | Jersey City
marsad:hartford | Hartford | US | iso:US-CT | city | هارتفورد | Hartford
marsad:palm-beach | Palm Beach | US | marsad:florida | city | بالم بيتش | Palm Beach
marsad:mar-a-lago | Mar-a-Lago | US | marsad:florida | city | مارالاغو, مار ألاغو | Mar-a-Lago
marsad:fort-lauderdale | Fort Lauderdale | US | marsad:florida | city | فورت لودرديل | Fort Lauderdale
marsad:ferguson | Ferguson | US | iso:US-MO | city | !فيرغسون, فيرغسن | Ferguson
marsad:malibu | Malibu | US | marsad:california | city | ماليبو | Malibu
marsad:santa-barbara | Santa Barbara | US | marsad:california | city | سانتا باربارا | Santa Barbara
marsad:pasadena | Pasadena | US | marsad:california | city | باسادينا | Pasadena
marsad:hollywood | Hollywood | US | marsad:california | city | !هوليوود | Hollywood
marsad:beverly-hills | Beverly Hills | US | marsad:california | city | بيفرلي هيلز | Beverly Hills
marsad:dover | Dover | US | iso:US-DE | city | !دوفر | Dover
marsad:des-moines | Des Moines | US | iso:US-IA | city | دي موين | Des Moines
marsad:tulsa | Tulsa | US | iso:US-OK | city | تولسا | Tulsa
marsad:little-rock | Little Rock | US | iso:US-AR | city | ليتل روك | Little Rock
marsad:san-ysidro | San Ysidro | US | marsad:california | city | سان إيسيدرو | San Ysidro
marsad:quebec-city | Quebec City | CA | marsad:quebec | city | كيبيك سيتي | Quebec City
marsad:humboldt | Humboldt | CA | marsad:saskatchewan | city | هومبولت | Humboldt
marsad:mississauga | Mississauga | CA | iso:CA-ON | city | ميسيسوغا | Mississauga
marsad:charlevoix | Charlevoix | CA | marsad:quebec | city | شارلفوا, لا مالبي | Charlevoix
marsad:sinaloa | Sinaloa | MX | iso:MX | province | سينالوا | Sinaloa
marsad:michoacan | Michoacan | MX | iso:MX | province | ميتشواكان | Michoacan
marsad:tamaulipas | Tamaulipas | MX | iso:MX | province | تاماوليباس | Tamaulipas
marsad:chihuahua | Chihuahua | MX | iso:MX | province | تشيهواهوا | Chihuahua
marsad:guatemala-city | Guatemala City | GT | iso:GT | city | غواتيمالا سيتي | Guatemala City
marsad:masaya | Masaya | NI | iso:NI | city | ماسايا | Masaya
marsad:panama-canal | Panama Canal | PA | iso:PA | city | قناة بنما | Panama Canal
marsad:santo-domingo | Santo Domingo | DO | iso:DO | city | سانتو دومينغو | Santo Domingo
marsad:cartagena | Cartagena | CO | iso:CO | city | كارتاخينا | Cartagena
marsad:barranquilla | Barranquilla | CO | iso:CO | city | بارانكيا | Barranquilla
marsad:tumaco | Tumaco | CO | iso:CO | city | توماكو | Tumaco
marsad:san-cristobal | San Cristobal | VE | iso:VE | city | سان كريستوبال | San Cristobal
marsad:carabobo | Carabobo | VE | iso:VE | province | كارابوبو | Carabobo
marsad:tachira | Tachira | VE | iso:VE | province | تاتشيرا | Tachira
marsad:zulia | Zulia | VE | iso:VE | province | زوليا | Zulia
marsad:bolivar | Bolivar | VE | iso:VE | province | ولاية بوليفار | !Bolivar
marsad:esmeraldas | Esmeraldas | EC | iso:EC | city | إسميرالداس | Esmeraldas
marsad:cusco | Cusco | PE | iso:PE | city | كوسكو | Cusco
marsad:trujillo | Trujillo | PE | iso:PE | city | تروخيو, تروخييو | Trujillo
marsad:santa-cruz | Santa Cruz | BO | iso:BO | city | سانتا كروز | Santa Cruz
marsad:salvador-de-bahia | Salvador de Bahia | BR | iso:BR | city | سلفادور دي باهيا | Salvador de Bahia
marsad:sao-bernardo-do-campo | Sao Bernardo do Campo | BR | iso:BR | city | ساو برناردو دو كامبو | Sao Bernardo do Campo
marsad:roraima | Roraima | BR | iso:BR | province | رورايما | Roraima
marsad:para | Para | BR | iso:BR | province | ولاية بارا | !Para
marsad:minas-gerais | Minas Gerais | BR | iso:BR | province | ميناس جيرايس | Minas Gerais
marsad:amazonas | Amazonas | BR | iso:BR | province | ولاية الأمازون, أمازوناس | Amazonas
marsad:bahia | Bahia | BR | iso:BR | province | !باهيا | Bahia
marsad:parana | Parana | BR | iso:BR | province | !بارانا | Parana
marsad:valparaiso | Valparaiso | CL | iso:CL | city | فالبارايسو | Valparaiso
marsad:concepcion | Concepcion | CL | iso:CL | city | !كونسبسيون | Concepcion
marsad:mar-del-plata | Mar del Plata | AR | iso:AR | city | مار ديل بلاتا | Mar del Plata
marsad:montevideo | Montevideo | UY | iso:UY | city | مونتيفيديو | Montevideo
marsad:aberdeen | Aberdeen | GB | marsad:scotland | city | أبردين | Aberdeen
marsad:knightsbridge | Knightsbridge | GB | geonames:2643743 | city | نايتسبريدج, نايتسبردج, نايتس بريدج | Knightsbridge
marsad:amesbury | Amesbury | GB | marsad:england | city | أميزبري, أيمزبري | Amesbury
marsad:parsons-green | Parsons Green | GB | geonames:2643743 | city | بارسونز غرين | Parsons Green
marsad:grenfell-tower | Grenfell Tower | GB | geonames:2643743 | base | برج غرينفيل, برج غرنفيل | Grenfell Tower
marsad:nottingham | Nottingham | GB | marsad:england | city | نوتنغهام | Nottingham
marsad:coventry | Coventry | GB | marsad:england | city | كوفنتري | Coventry
marsad:southampton | Southampton | GB | marsad:england | city | !ساوثهامبتون | Southampton
marsad:portsmouth | Portsmouth | GB | marsad:england | city | بورتسموث | Portsmouth
marsad:brighton | Brighton | GB | marsad:england | city | !برايتون | Brighton
marsad:oxford | Oxford | GB | marsad:england | city | !أكسفورد, !أوكسفورد | Oxford
marsad:cambridge | Cambridge | GB | marsad:england | city | !!كامبريدج | Cambridge
marsad:cardiff | Cardiff | GB | marsad:wales | city | !كارديف | Cardiff
marsad:swansea | Swansea | GB | marsad:wales | city | !سوانسي | Swansea
marsad:londonderry | Londonderry | GB | marsad:n-ireland | city | لندنديري | Londonderry
marsad:york | York | GB | marsad:england | city | !!يورك | York
marsad:rochdale | Rochdale | GB | marsad:england | city | روتشديل | Rochdale
marsad:telford | Telford | GB | marsad:england | city | تلفورد | Telford
marsad:rotherham | Rotherham | GB | marsad:england | city | روثرهام | Rotherham
marsad:bradford | Bradford | GB | marsad:england | city | برادفورد | Bradford
marsad:luton | Luton | GB | marsad:england | city | لوتون | Luton
marsad:westminster | Westminster | GB | geonames:2643743 | city | ويستمنستر, وستمنستر | Westminster
marsad:wembley-stadium | Wembley Stadium | GB | geonames:2643743 | base | ملعب ويمبلي, استاد ويمبلي | Wembley Stadium
marsad:essex | Essex | GB | marsad:england | province | إسيكس | Essex
marsad:sussex | Sussex | GB | marsad:england | province | !!ساسكس | Sussex
marsad:cornwall | Cornwall | GB | marsad:england | province | !كورنوال | Cornwall
marsad:cork | Cork | IE | iso:IE | city | !!كورك | Cork
marsad:galway | Galway | IE | iso:IE | city | غالواي | Galway
marsad:limerick | Limerick | IE | iso:IE | city | ليمريك | Limerick
marsad:nice-fr | Nice | FR | iso:FR | city | !نيس | !Nice
marsad:lille-fr | Lille | FR | iso:FR | city | ليل الفرنسية, !!ليل | Lille
marsad:rennes-fr | Rennes | FR | iso:FR | city | رين الفرنسية | Rennes
marsad:toulon | Toulon | FR | iso:FR | city | تولون | Toulon
marsad:cannes-fr | Cannes | FR | iso:FR | city | !كان الفرنسية | Cannes
marsad:saint-denis | Saint-Denis | FR | geonames:2988507 | city | سان دوني | Saint-Denis
marsad:le-havre | Le Havre | FR | iso:FR | city | لوهافر | Le Havre
marsad:reims | Reims | FR | iso:FR | city | ريمس | Reims
marsad:dijon | Dijon | FR | iso:FR | city | ديجون | Dijon
marsad:nancy | Nancy | FR | iso:FR | city | !!نانسي | Nancy
marsad:metz | Metz | FR | iso:FR | city | !ميتز | !Metz
marsad:rouen | Rouen | FR | iso:FR | city | روان الفرنسية | Rouen
marsad:avignon | Avignon | FR | iso:FR | city | أفينيون | Avignon
marsad:versailles | Versailles | FR | iso:FR | city | !فيرساي, قصر فيرساي | Versailles
marsad:bayonne | Bayonne | FR | iso:FR | city | بايون | Bayonne
marsad:biarritz | Biarritz | FR | iso:FR | city | بياريتس | Biarritz
marsad:ajaccio | Ajaccio | FR | iso:FR | city | أجاكسيو | Ajaccio
marsad:champs-elysees | Champs-Elysees | FR | geonames:2988507 | base | الشانزليزيه, الشانزيليزيه, جادة الشانزيليزيه | Champs-Elysees
marsad:bastille-square | Bastille Square | FR | geonames:2988507 | base | ساحة الباستيل | Bastille Square
marsad:orly-airport | Orly Airport | FR | geonames:2988507 | base | مطار أورلي | Orly Airport
marsad:charles-de-gaulle-airport | Charles de Gaulle Airport | FR | geonames:2988507 | base | مطار شارل ديغول | Charles de Gaulle Airport
marsad:fleury-merogis | Fleury-Merogis | FR | iso:FR | city | فلوري ميروجيس | Fleury-Merogis
marsad:bataclan | Bataclan | FR | geonames:2988507 | base | !الباتاكلان, مسرح باتاكلان | Bataclan
marsad:alsace | Alsace | FR | iso:FR | region | الألزاس | Alsace
marsad:martinique | Martinique | FR | iso:FR | region | مارتينيك | Martinique
marsad:reunion | Reunion | FR | iso:FR | region | جزيرة لا ريونيون, جزيرة ريونيون | Reunion
marsad:ghent | Ghent | BE | iso:BE | city | غنت | Ghent
marsad:bruges | Bruges | BE | iso:BE | city | !!بروج | Bruges
marsad:zaventem | Zaventem | BE | iso:BE | city | زافينتيم | Zaventem
marsad:verviers | Verviers | BE | iso:BE | city | فيرفييه | Verviers
marsad:utrecht | Utrecht | NL | iso:NL | city | أوتريخت, أوترخت | Utrecht
marsad:eindhoven | Eindhoven | NL | iso:NL | city | آيندهوفن | Eindhoven
marsad:maastricht | Maastricht | NL | iso:NL | city | ماستريخت | Maastricht
marsad:leiden | Leiden | NL | iso:NL | city | لايدن | Leiden
marsad:delft | Delft | NL | iso:NL | city | دلفت | Delft
marsad:essen | Essen | DE | iso:DE | city | مدينة إيسن | !Essen
marsad:nuremberg | Nuremberg | DE | iso:DE | city | نورمبرغ, نورنبرغ | Nuremberg
marsad:bonn | Bonn | DE | iso:DE | city | !بون | Bonn
marsad:karlsruhe | Karlsruhe | DE | iso:DE | city | كارلسروه | Karlsruhe
marsad:mannheim | Mannheim | DE | iso:DE | city | مانهايم | Mannheim
marsad:mainz | Mainz | DE | iso:DE | city | !ماينز | Mainz
marsad:kiel | Kiel | DE | iso:DE | city | مدينة كيل | Kiel
marsad:augsburg | Augsburg | DE | iso:DE | city | !أوغسبورغ | Augsburg
marsad:ansbach | Ansbach | DE | iso:DE | city | أنسباخ | Ansbach
marsad:wurzburg | Wurzburg | DE | iso:DE | city | فورتسبورغ | Wurzburg
marsad:chemnitz | Chemnitz | DE | iso:DE | city | كيمنتس, كيمنيتس | Chemnitz
marsad:freiburg | Freiburg | DE | iso:DE | city | فرايبورغ | Freiburg
marsad:heidelberg | Heidelberg | DE | iso:DE | city | هايدلبرغ | Heidelberg
marsad:wolfsburg | Wolfsburg | DE | iso:DE | city | !فولفسبورغ | Wolfsburg
marsad:potsdam | Potsdam | DE | iso:DE | city | بوتسدام | Potsdam
marsad:neumunster | Neumunster | DE | iso:DE | city | نويمونستر | Neumunster
marsad:wuppertal | Wuppertal | DE | iso:DE | city | فوبرتال | Wuppertal
marsad:ramstein | Ramstein | DE | iso:DE | city | رامشتاين | Ramstein
marsad:hesse | Hesse | DE | iso:DE | province | ولاية هيسن, ولاية هيسه | Hesse
marsad:schleswig-holstein | Schleswig-Holstein | DE | iso:DE | province | شليسفيغ هولشتاين | Schleswig-Holstein
marsad:saarland | Saarland | DE | iso:DE | province | سارلاند | Saarland
marsad:graz | Graz | AT | iso:AT | city | غراتس | Graz
marsad:salzburg | Salzburg | AT | iso:AT | city | سالزبورغ | Salzburg
marsad:innsbruck | Innsbruck | AT | iso:AT | city | إنسبروك | Innsbruck
marsad:linz | Linz | AT | iso:AT | city | !لينز | Linz
marsad:basel | Basel | CH | iso:CH | city | بازل | Basel
marsad:lausanne | Lausanne | CH | iso:CH | city | لوزان | Lausanne
marsad:lugano | Lugano | CH | iso:CH | city | لوغانو | Lugano
marsad:lucerne | Lucerne | CH | iso:CH | city | لوسيرن | Lucerne
marsad:montreux | Montreux | CH | iso:CH | city | مونترو | Montreux
marsad:balearic-islands | Balearic Islands | ES | iso:ES | province | جزر البليار | Balearic Islands
marsad:asturias | Asturias | ES | iso:ES | province | أستورياس | Asturias
marsad:bilbao | Bilbao | ES | marsad:basque-country | city | !بلباو | Bilbao
marsad:granada | Granada | ES | iso:ES-AN | city | غرناطة | Granada
marsad:cordoba | Cordoba | ES | iso:ES-AN | city | !قرطبة | Cordoba
marsad:alicante | Alicante | ES | iso:ES | city | أليكانتي | Alicante
marsad:murcia | Murcia | ES | iso:ES | city | مورسيا | Murcia
marsad:albacete | Albacete | ES | iso:ES | city | ألباسيتي | Albacete
marsad:pozo-canada | Pozo Canada | ES | marsad:albacete | city | بوزو كانيادا | Pozo Canada
marsad:tarifa | Tarifa | ES | iso:ES-AN | city | !!طريفة | Tarifa
marsad:almeria | Almeria | ES | iso:ES-AN | city | ألميريا | Almeria
marsad:san-sebastian | San Sebastian | ES | marsad:basque-country | city | سان سيباستيان | San Sebastian
marsad:cambrils | Cambrils | ES | marsad:catalonia | city | كامبريلس | Cambrils
marsad:girona | Girona | ES | marsad:catalonia | city | !جيرونا | Girona
marsad:tarragona | Tarragona | ES | marsad:catalonia | city | تاراغونا | Tarragona
marsad:santiago-de-compostela | Santiago de Compostela | ES | iso:ES | city | سانتياغو دي كومبوستيلا | Santiago de Compostela
marsad:ibiza | Ibiza | ES | iso:ES | city | إيبيزا | Ibiza
marsad:mallorca | Mallorca | ES | iso:ES | city | !مايوركا | Mallorca
marsad:porto | Porto | PT | iso:PT | city | بورتو البرتغالية, مدينة بورتو | Porto
marsad:bologna | Bologna | IT | iso:IT | city | بولونيا الإيطالية | Bologna
marsad:verona | Verona | IT | iso:IT | city | !فيرونا | Verona
marsad:bari | Bari | IT | marsad:puglia | city | مدينة باري | Bari
marsad:catania | Catania | IT | marsad:sicily | city | !كاتانيا | Catania
marsad:trieste-it | Trieste | IT | iso:IT | city | تريستا, تريستي | Trieste
marsad:pozzallo-it | Pozzallo | IT | iso:IT | city | بوتسالو | Pozzallo
marsad:trapani | Trapani | IT | marsad:sicily | city | تراباني | Trapani
marsad:taranto | Taranto | IT | marsad:puglia | city | تارانتو | Taranto
marsad:cagliari | Cagliari | IT | marsad:sardinia | city | !كالياري | Cagliari
marsad:rimini | Rimini | IT | iso:IT | city | ريميني | Rimini
marsad:ventimiglia | Ventimiglia | IT | iso:IT | city | فنتيميليا | Ventimiglia
marsad:l-aquila | L'Aquila | IT | iso:IT | city | لاكويلا | L'Aquila
marsad:amatrice | Amatrice | IT | iso:IT | city | أماتريتشي | Amatrice
marsad:veneto | Veneto | IT | iso:IT | province | فينيتو | Veneto
marsad:puglia | Puglia | IT | iso:IT | province | بوليا | Puglia
marsad:piedmont | Piedmont | IT | iso:IT | province | بييمونتي | Piedmont
marsad:lazio | Lazio | IT | iso:IT | province | إقليم لاتسيو | Lazio
marsad:piraeus | Piraeus | GR | iso:GR | city | بيريوس | Piraeus
marsad:rhodes | Rhodes | GR | iso:GR | city | جزيرة رودس, !رودس | Rhodes
marsad:corfu | Corfu | GR | iso:GR | city | كورفو | Corfu
marsad:idomeni | Idomeni | GR | iso:GR | city | إيدوميني | Idomeni
marsad:mytilene | Mytilene | GR | marsad:lesbos | city | ميتيليني | Mytilene
marsad:mati | Mati | GR | iso:GR | city | منتجع ماتي | Mati
marsad:limassol | Limassol | CY | iso:CY | city | ليماسول | Limassol
marsad:famagusta | Famagusta | CY | iso:CY | city | فاماغوستا | Famagusta
marsad:paphos | Paphos | CY | iso:CY | city | بافوس | Paphos
marsad:akrotiri | Akrotiri | CY | iso:CY | city | أكروتيري | Akrotiri
marsad:saransk | Saransk | RU | iso:RU | city | سارانسك | Saransk
marsad:chelyabinsk | Chelyabinsk | RU | iso:RU | city | تشيليابينسك | Chelyabinsk
marsad:perm | Perm | RU | iso:RU | city | مدينة بيرم | Perm
marsad:orsk | Orsk | RU | iso:RU | city | أورسك | Orsk
marsad:makhachkala | Makhachkala | RU | iso:RU | city | محج قلعة | Makhachkala
marsad:murmansk | Murmansk | RU | iso:RU | city | مورمانسك | Murmansk
marsad:kerch | Kerch | RU | iso:RU | city | كيرتش | Kerch
marsad:vnukovo-airport | Vnukovo Airport | RU | geonames:524901 | base | مطار فنوكوفو | Vnukovo Airport
marsad:domodedovo-airport | Domodedovo Airport | RU | geonames:524901 | base | مطار دوموديدوفو | Domodedovo Airport
marsad:sheremetyevo-airport | Sheremetyevo Airport | RU | geonames:524901 | base | مطار شيريميتييفو | Sheremetyevo Airport
marsad:bashkortostan | Bashkortostan | RU | iso:RU | province | باشكورتوستان | Bashkortostan
marsad:sverdlovsk | Sverdlovsk | RU | iso:RU | province | سفيردلوفسك | Sverdlovsk
marsad:north-ossetia | North Ossetia | RU | iso:RU | province | أوسيتيا الشمالية | North Ossetia
marsad:sakhalin | Sakhalin | RU | iso:RU | province | ساخالين | Sakhalin
marsad:kamchatka | Kamchatka | RU | iso:RU | province | كامتشاتكا | Kamchatka
marsad:yamal | Yamal | RU | iso:RU | province | يامال | Yamal
marsad:mariupol | Mariupol | UA | iso:UA | city | ماريوبول | Mariupol
marsad:chernobyl | Chernobyl | UA | iso:UA | city | تشيرنوبل, تشرنوبيل, تشيرنوبيل | Chernobyl
marsad:simferopol | Simferopol | UA | iso:UA | city | سيمفروبول, سيمفيروبول | Simferopol
marsad:tiraspol | Tiraspol | MD | iso:MD | city | تيراسبول | Tiraspol
marsad:batumi | Batumi | GE | iso:GE | city | باتومي | Batumi
marsad:gyumri | Gyumri | AM | iso:AM | city | غيومري | Gyumri
marsad:nakhchivan | Nakhchivan | AZ | iso:AZ | region | ناخيتشيفان | Nakhchivan
marsad:baikonur | Baikonur | KZ | iso:KZ | city | بايكونور | Baikonur
marsad:osh | Osh | KG | iso:KG | city | !!أوش | Osh
marsad:katowice | Katowice | PL | iso:PL | city | كاتوفيتسه | Katowice
marsad:auschwitz | Auschwitz | PL | iso:PL | city | أوشفيتز, أوشفيتس | Auschwitz
marsad:brno | Brno | CZ | iso:CZ | city | برنو | Brno
marsad:ostrava | Ostrava | CZ | iso:CZ | city | أوسترافا | Ostrava
marsad:szeged | Szeged | HU | iso:HU | city | سيجيد | Szeged
marsad:cluj-napoca | Cluj-Napoca | RO | iso:RO | city | !كلوج | Cluj-Napoca
marsad:plovdiv | Plovdiv | BG | iso:BG | city | بلوفديف | Plovdiv
marsad:burgas | Burgas | BG | iso:BG | city | بورغاس | Burgas
marsad:novi-sad | Novi Sad | RS | iso:RS | city | نوفي ساد | Novi Sad
marsad:split | Split | HR | iso:HR | city | !!سبليت | !Split
marsad:dubrovnik | Dubrovnik | HR | iso:HR | city | دوبروفنيك | Dubrovnik
marsad:mostar | Mostar | BA | iso:BA | city | !موستار | Mostar
marsad:banja-luka | Banja Luka | BA | iso:BA | city | بانيا لوكا | Banja Luka
marsad:mitrovica | Mitrovica | XK | iso:XK | city | ميتروفيتشا, ميتروفيتسا | Mitrovica
marsad:aarhus | Aarhus | DK | iso:DK | city | آرهوس | Aarhus
marsad:uppsala | Uppsala | SE | iso:SE | city | أوبسالا | Uppsala
marsad:bergen | Bergen | NO | iso:NO | city | بيرغن | Bergen
marsad:utoya | Utoya | NO | iso:NO | city | أوتويا | Utoya
marsad:svalbard | Svalbard | NO | iso:NO | city | سفالبارد | Svalbard
marsad:turku | Turku | FI | iso:FI | city | توركو | Turku
marsad:reykjavik | Reykjavik | IS | iso:IS | city | ريكيافيك | Reykjavik
marsad:guangzhou | Guangzhou | CN | iso:CN-GD | city | غوانغتشو, قوانغتشو, كانتون | Guangzhou
marsad:harbin | Harbin | CN | iso:CN | city | هاربين | Harbin
marsad:lhasa | Lhasa | CN | iso:CN | city | لاسا | Lhasa
marsad:boao | Boao | CN | marsad:hainan | city | بواو | Boao
marsad:qingyuan | Qingyuan | CN | iso:CN-GD | city | تشينغيوان, كينغيوان | Qingyuan
marsad:tiananmen-square | Tiananmen Square | CN | geonames:1816670 | base | ساحة تيانانمين, تيان آن مين, تيانانمن | Tiananmen Square
marsad:hunan | Hunan | CN | iso:CN | province | هونان | Hunan
marsad:hubei | Hubei | CN | iso:CN | province | هوبي | Hubei
marsad:shandong | Shandong | CN | iso:CN | province | شاندونغ | Shandong
marsad:shaanxi | Shaanxi | CN | iso:CN | province | شنشي, شانشي | Shaanxi
marsad:zhejiang | Zhejiang | CN | iso:CN | province | تشجيانغ, تشيجيانغ | Zhejiang
marsad:jiangsu | Jiangsu | CN | iso:CN | province | جيانغسو | Jiangsu
marsad:fujian | Fujian | CN | iso:CN | province | فوجيان | Fujian
marsad:guangxi | Guangxi | CN | iso:CN | province | غوانغشي, قوانغشي | Guangxi
marsad:guizhou | Guizhou | CN | iso:CN | province | قويتشو, غويتشو | Guizhou
marsad:gansu | Gansu | CN | iso:CN | province | قانسو, غانسو | Gansu
marsad:liaoning | Liaoning | CN | iso:CN | province | لياونينغ | Liaoning
marsad:jilin | Jilin | CN | iso:CN | province | جيلين | Jilin
marsad:heilongjiang | Heilongjiang | CN | iso:CN | province | هيلونغجيانغ | Heilongjiang
marsad:inner-mongolia | Inner Mongolia | CN | iso:CN | province | منغوليا الداخلية | Inner Mongolia
marsad:kumamoto | Kumamoto | JP | iso:JP | city | كوماموتو | Kumamoto
marsad:shimane | Shimane | JP | iso:JP | city | شيماني | Shimane
marsad:miyazaki | Miyazaki | JP | iso:JP | city | ميازاكي | Miyazaki
marsad:niigata | Niigata | JP | iso:JP | city | نيغاتا | Niigata
marsad:incheon | Incheon | KR | iso:KR | city | إنشيون | Incheon
marsad:gangneung | Gangneung | KR | iso:KR | city | غانغنيونغ | Gangneung
marsad:daegu | Daegu | KR | iso:KR | city | دايغو | Daegu
marsad:miryang | Miryang | KR | iso:KR | city | ميريانغ, ميرانغ | Miryang
marsad:kaesong | Kaesong | KR | iso:KR | city | كايسونغ | Kaesong
marsad:yongbyon | Yongbyon | KP | iso:KP | city | يونغبيون | Yongbyon
marsad:wonsan | Wonsan | KP | iso:KP | city | وونسان | Wonsan
marsad:north-hwanghae | North Hwanghae | KP | iso:KP | province | هوانغهاي الشمالية, شمال هوانغهاي | North Hwanghae
marsad:north-hamgyong | North Hamgyong | KP | iso:KP | province | هامغيونغ الشمالية | North Hamgyong
marsad:my-lai | My Lai | VN | iso:VN | city | ماي لاي, مي لاي | My Lai
marsad:vientiane | Vientiane | LA | iso:LA | city | فينتيان | Vientiane
marsad:phuket | Phuket | TH | iso:TH | city | بوكيت | Phuket
marsad:chiang-mai | Chiang Mai | TH | iso:TH | city | شيانغ ماي | Chiang Mai
marsad:chiang-rai | Chiang Rai | TH | iso:TH | city | شيانغ راي, تشيانغ راي | Chiang Rai
marsad:pattaya | Pattaya | TH | iso:TH | city | باتايا | Pattaya
marsad:yala | Yala | TH | iso:TH | city | !!يالا | Yala
marsad:pattani | Pattani | TH | iso:TH | city | باتاني | Pattani
marsad:putrajaya | Putrajaya | MY | iso:MY | city | بوتراجايا | Putrajaya
marsad:penang | Penang | MY | iso:MY | city | بينانغ, بينانج | Penang
marsad:sarawak | Sarawak | MY | iso:MY | city | ساراواك | Sarawak
marsad:kelantan | Kelantan | MY | iso:MY | city | كيلانتان, كلنتن | Kelantan
marsad:selangor | Selangor | MY | iso:MY | city | سيلانغور | Selangor
marsad:tawau | Tawau | MY | marsad:sabah | city | تاواو | Tawau
marsad:sentosa | Sentosa | SG | iso:SG | city | سنتوسا, جزيرة سينتوسا | Sentosa
marsad:bandung | Bandung | ID | marsad:java | city | باندونغ | Bandung
marsad:medan | Medan | ID | iso:ID | city | مدينة ميدان | Medan
marsad:sidoarjo | Sidoarjo | ID | marsad:east-java | city | سيدوارجو | Sidoarjo
marsad:pekanbaru | Pekanbaru | ID | iso:ID | city | بيكانبارو | Pekanbaru
marsad:palu | Palu | ID | iso:ID | city | !!بالو | Palu
marsad:depok | Depok | ID | marsad:java | city | ديبوك | Depok
marsad:denpasar | Denpasar | ID | marsad:bali | city | دينباسار | Denpasar
marsad:yogyakarta | Yogyakarta | ID | marsad:java | city | يوغياكارتا | Yogyakarta
marsad:banda-aceh | Banda Aceh | ID | marsad:aceh | city | باندا آتشيه | Banda Aceh
marsad:riau | Riau | ID | iso:ID | city | رياو | Riau
marsad:papua-id | Papua | ID | iso:ID | province | بابوا | Papua
marsad:east-java | East Java | ID | marsad:java | province | جاوة الشرقية, جاوا الشرقية | East Java
marsad:central-java | Central Java | ID | marsad:java | province | جاوة الوسطى | Central Java
marsad:borneo | Borneo | ID | iso:ID | province | بورنيو | Borneo
marsad:kalimantan | Kalimantan | ID | iso:ID | province | كاليمانتان | Kalimantan
marsad:west-kalimantan | West Kalimantan | ID | iso:ID | province | كاليمانتان الغربية | West Kalimantan
marsad:cebu | Cebu | PH | iso:PH | city | !سيبو | Cebu
marsad:zamboanga | Zamboanga | PH | iso:PH | city | زامبوانغا | Zamboanga
marsad:quezon-city | Quezon City | PH | iso:PH | city | كويزون سيتي | Quezon City
marsad:boracay | Boracay | PH | iso:PH | city | بوراكاي | Boracay
marsad:clark | Clark | PH | iso:PH | city | !!كلارك | !Clark
marsad:luzon | Luzon | PH | iso:PH | region | لوزون | Luzon
marsad:jolo | Jolo | PH | iso:PH | region | !جولو, جزيرة جولو | Jolo
marsad:sulu | Sulu | PH | iso:PH | region | !!سولو, أرخبيل سولو | Sulu
marsad:palawan | Palawan | PH | iso:PH | region | بالاوان | Palawan
marsad:basilan | Basilan | PH | iso:PH | region | باسيلان | Basilan
marsad:spratly-islands | Spratly Islands | PH | iso:PH | region | جزر سبراتلي, !سبراتلي | Spratly Islands
marsad:paracel-islands | Paracel Islands | PH | iso:PH | region | جزر باراسيل, !باراسيل | Paracel Islands
marsad:lucknow | Lucknow | IN | marsad:uttar-pradesh | city | لكناو, لوكناو | Lucknow
marsad:kanpur | Kanpur | IN | marsad:uttar-pradesh | city | كانبور | Kanpur
marsad:jammu | Jammu | IN | iso:IN | city | جامو | Jammu
marsad:kathua-in | Kathua | IN | iso:IN | city | كاثوا | Kathua
marsad:unnao | Unnao | IN | marsad:uttar-pradesh | city | أوناو | Unnao
marsad:alwar | Alwar | IN | marsad:rajasthan | city | ألوار | Alwar
marsad:bharatpur | Bharatpur | IN | marsad:rajasthan | city | بهاراتبور | Bharatpur
marsad:dholpur | Dholpur | IN | marsad:rajasthan | city | دولبور, دهولبور | Dholpur
marsad:kheragarh | Kheragarh | IN | marsad:agra | city | خيراغار | Kheragarh
marsad:kushinagar | Kushinagar | IN | marsad:uttar-pradesh | city | كوشيناغار, كوشينغار | Kushinagar
marsad:surat | Surat | IN | marsad:gujarat | city | !!سورات | Surat
marsad:goa | Goa | IN | iso:IN | city | !!غوا | Goa
marsad:thoothukudi | Thoothukudi | IN | iso:IN-TN | city | توتيكورين, توتوكودي | Thoothukudi
marsad:taj-mahal | Taj Mahal | IN | marsad:agra | base | تاج محل | Taj Mahal
marsad:chandigarh | Chandigarh | IN | iso:IN | city | شانديغار | Chandigarh
marsad:guwahati | Guwahati | IN | iso:IN | city | غواهاتي | Guwahati
marsad:raja-kendua | Raja Kendua | IN | marsad:jharkhand | city | راجا كيندوا | Raja Kendua
marsad:tripura | Tripura | IN | iso:IN | province | تريبورا | Tripura
marsad:nagaland | Nagaland | IN | iso:IN | province | ناغالاند | Nagaland
marsad:manipur | Manipur | IN | iso:IN | province | مانيبور | Manipur
marsad:kasur | Kasur | PK | marsad:punjab | city | !!كاسور, مدينة قصور | Kasur
marsad:abbottabad | Abbottabad | PK | marsad:khyber-pakhtunkhwa | city | أبوت آباد | Abbottabad
marsad:mardan | Mardan | PK | marsad:khyber-pakhtunkhwa | city | مردان | Mardan
marsad:gwadar | Gwadar | PK | marsad:balochistan | city | غوادر, جوادر | Gwadar
marsad:larkana | Larkana | PK | iso:PK-SD | city | لاركانا | Larkana
marsad:bannu | Bannu | PK | marsad:khyber-pakhtunkhwa | city | !!بانو | Bannu
marsad:dera-ismail-khan | Dera Ismail Khan | PK | marsad:khyber-pakhtunkhwa | city | ديرة إسماعيل خان | Dera Ismail Khan
marsad:south-waziristan | South Waziristan | PK | iso:PK | province | وزيرستان الجنوبية, جنوب وزيرستان | South Waziristan
marsad:azad-kashmir | Azad Kashmir | PK | iso:PK | province | آزاد كشمير | Azad Kashmir
marsad:pul-e-khumri | Pul-e Khumri | AF | iso:AF | city | بل خمري | Pul-e Khumri
marsad:tarin-kot | Tarin Kot | AF | iso:AF | city | ترينكوت | Tarin Kot
marsad:daykundi | Daykundi | AF | iso:AF | province | دايكندي | Daykundi
marsad:samangan-af | Samangan | AF | iso:AF | province | سمنغان | Samangan
marsad:panjshir | Panjshir | AF | iso:AF | province | بنجشير | Panjshir
marsad:sylhet | Sylhet | BD | iso:BD | city | سيلهيت | Sylhet
marsad:kutupalong | Kutupalong | BD | marsad:coxs-bazar | city | كوتوبالونغ | Kutupalong
marsad:naypyidaw | Naypyidaw | MM | iso:MM | city | نايبيداو, نايبيتاو | Naypyidaw
marsad:sittwe | Sittwe | MM | marsad:rakhine | city | سيتوي | Sittwe
marsad:inn-din | Inn Din | MM | marsad:rakhine | city | إن دين | Inn Din
marsad:jaffna | Jaffna | LK | iso:LK | city | جافنا | Jaffna
marsad:mount-everest | Mount Everest | NP | iso:NP | city | جبل إيفرست, قمة إيفرست, إيفرست, إفرست | Mount Everest
marsad:thimphu | Thimphu | BT | iso:BT | city | ثيمفو | Thimphu
marsad:darwin | Darwin | AU | iso:AU | city | !!داروين | Darwin
marsad:hobart | Hobart | AU | iso:AU | city | هوبارت | Hobart
marsad:gold-coast | Gold Coast | AU | iso:AU-QLD | city | غولد كوست, جولد كوست | Gold Coast
marsad:cairns | Cairns | AU | iso:AU-QLD | city | كيرنز | Cairns
marsad:western-australia | Western Australia | AU | iso:AU | province | غرب أستراليا, أستراليا الغربية | Western Australia
marsad:tasmania | Tasmania | AU | iso:AU | province | تسمانيا | Tasmania
marsad:christchurch | Christchurch | NZ | iso:NZ | city | كرايست تشيرش, كرايستشيرش | Christchurch
marsad:manus | Manus | PG | iso:PG | city | جزيرة مانوس, !مانوس | Manus
marsad:besiktas | Besiktas | TR | geonames:745044 | city | بشكتاش, بيشكتاش | Besiktas
marsad:arsuz | Arsuz | TR | marsad:hatay | city | أرسوز | Arsuz
marsad:canakkale | Canakkale | TR | iso:TR | city | تشاناكالي, جناق قلعة | Canakkale
marsad:marmaris | Marmaris | TR | iso:TR | city | مرمريس | Marmaris
marsad:malatya | Malatya | TR | iso:TR | city | ملاطية | Malatya
marsad:elazig | Elazig | TR | iso:TR | city | إلازيغ | Elazig
marsad:akkuyu | Akkuyu | TR | iso:TR | base | أكويو, آق قويو, محطة أكويو | Akkuyu
marsad:ataturk-airport | Ataturk Airport | TR | geonames:745044 | base | مطار أتاتورك | Ataturk Airport
marsad:sabiha-gokcen-airport | Sabiha Gokcen Airport | TR | geonames:745044 | base | مطار صبيحة كوكجن, مطار صبيحة غوكشن | Sabiha Gokcen Airport
marsad:yenikapi | Yenikapi | TR | geonames:745044 | city | يني كابي | Yenikapi
marsad:kadikoy | Kadikoy | TR | geonames:745044 | city | قاضي كوي | Kadikoy
marsad:uskudar | Uskudar | TR | geonames:745044 | city | أوسكودار | Uskudar
marsad:cizre | Cizre | TR | iso:TR | city | جيزرة | Cizre
marsad:suruc | Suruc | TR | iso:TR | city | !!سروج | Suruc
marsad:akcakale | Akcakale | TR | iso:TR | city | أقجة قلعة, أكجاكالي | Akcakale
marsad:sakarya | Sakarya | TR | iso:TR | city | سكاريا, صقاريا | Sakarya
marsad:kocaeli | Kocaeli | TR | iso:TR | city | كوجالي, قوجه ايلي | Kocaeli
marsad:aydin | Aydin | TR | iso:TR | city | ولاية أيدن | Aydin
marsad:rize | Rize | TR | iso:TR | city | ولاية ريزا | Rize
marsad:zonguldak | Zonguldak | TR | iso:TR | city | زونغولداك | Zonguldak
marsad:unaizah | Unaizah | SA | iso:SA | city | عنيزة | Unaizah
marsad:sharurah | Sharurah | SA | iso:SA | city | شرورة | Sharurah
marsad:qiddiya | Qiddiya | SA | iso:SA | city | القدية | Qiddiya
marsad:rabigh | Rabigh | SA | iso:SA | city | رابغ | Rabigh
marsad:dhahran-al-janub | Dhahran al-Janub | SA | iso:SA | city | ظهران الجنوب | Dhahran al-Janub
marsad:samtah | Samtah | SA | iso:SA | city | صامطة | Samtah
marsad:bisha | Bisha | SA | iso:SA | city | بيشة | Bisha
marsad:burj-khalifa | Burj Khalifa | AE | geonames:292223 | city | برج خليفة | Burj Khalifa
marsad:greater-tunb | Greater Tunb | AE | iso:AE | city | طنب الكبرى | Greater Tunb
marsad:lesser-tunb | Lesser Tunb | AE | iso:AE | city | طنب الصغرى | Lesser Tunb
marsad:abu-musa | Abu Musa | AE | iso:AE | city | جزيرة أبو موسى | Abu Musa
marsad:al-wakrah | Al Wakrah | QA | iso:QA | city | !الوكرة | Al Wakrah
marsad:lusail | Lusail | QA | iso:QA | city | لوسيل | Lusail
marsad:al-udeid | Al Udeid | QA | iso:QA | city | قاعدة العديد | Al Udeid
marsad:jahra | Jahra | KW | iso:KW | city | الجهراء | Jahra
marsad:hawalli | Hawalli | KW | iso:KW | city | !!حولي | Hawalli
marsad:al-subhan | Al Subhan | KW | geonames:285787 | city | صبحان | Al Subhan
marsad:wafra | Wafra | KW | iso:KW | city | !!الوفرة | Wafra
marsad:diraz | Diraz | BH | iso:BH | city | الدراز | Diraz
marsad:duqm | Duqm | OM | iso:OM | city | الدقم | Duqm
marsad:musandam | Musandam | OM | iso:OM | city | مسندم | Musandam
marsad:al-mazyunah | Al Mazyunah | OM | iso:OM | city | المزيونة | Al Mazyunah
marsad:maghazi | Maghazi | PS | marsad:gaza | city | المغازي | Maghazi
marsad:abasan | Abasan | PS | marsad:gaza | city | عبسان | Abasan
marsad:ofer | Ofer | PS | marsad:west-bank | city | !عوفر, سجن عوفر | Ofer
marsad:kobar | Kobar | PS | marsad:west-bank | city | قرية كوبر | Kobar
marsad:bilin | Bilin | PS | marsad:west-bank | city | بلعين | Bilin
marsad:abu-dis | Abu Dis | PS | marsad:jerusalem | city | أبو ديس, أبوديس | Abu Dis
marsad:shuafat | Shuafat | PS | marsad:jerusalem | city | شعفاط | Shuafat
marsad:issawiya | Issawiya | PS | marsad:jerusalem | city | العيسوية | Issawiya
marsad:huwara | Huwara | PS | marsad:west-bank | city | حوارة | Huwara
marsad:beit-el | Beit El | PS | marsad:west-bank | city | بيت إيل | Beit El
marsad:old-city-of-jerusalem | Old City of Jerusalem | PS | marsad:jerusalem | city | البلدة القديمة في القدس, القدس القديمة | Old City of Jerusalem
marsad:west-jerusalem | West Jerusalem | PS | marsad:jerusalem | city | القدس الغربية | West Jerusalem
marsad:damascus-gate | Damascus Gate | PS | marsad:jerusalem | city | باب العامود | Damascus Gate
marsad:qasr-al-yahud | Qasr al-Yahud | PS | marsad:west-bank | city | قصر اليهود | Qasr al-Yahud
marsad:dheisheh | Dheisheh | PS | marsad:west-bank | city | الدهيشة, مخيم الدهيشة | Dheisheh
marsad:kufr-qaddum | Kufr Qaddum | PS | marsad:west-bank | city | كفر قدوم | Kufr Qaddum
marsad:netiv-haavot | Netiv HaAvot | PS | marsad:west-bank | city | نتيف هافوت | Netiv HaAvot
marsad:kiryat-shmona | Kiryat Shmona | IL | iso:IL | city | كريات شمونة | Kiryat Shmona
marsad:rishon-lezion | Rishon LeZion | IL | iso:IL | city | ريشون لتسيون | Rishon LeZion
marsad:herzliya | Herzliya | IL | iso:IL | city | هرتسليا, هرتزليا | Herzliya
marsad:hadera | Hadera | IL | iso:IL | city | الخضيرة | Hadera
marsad:kafr-qasim | Kafr Qasim | IL | iso:IL | city | كفر قاسم | Kafr Qasim
marsad:arad | Arad | IL | marsad:negev | city | !عراد | Arad
marsad:saharonim-prison | Saharonim Prison | IL | marsad:negev | base | سجن ساهارونيم, سجن سهرونيم | Saharonim Prison
marsad:holot | Holot | IL | marsad:negev | city | حولوت | Holot
marsad:ben-gurion-airport | Ben Gurion Airport | IL | iso:IL | base | مطار بن غوريون | Ben Gurion Airport
marsad:katzrin | Katzrin | IL | iso:IL | city | كتسرين | Katzrin
marsad:jerash | Jerash | JO | iso:JO | city | جرش | Jerash
marsad:petra | Petra | JO | iso:JO | city | البتراء, البترا | Petra
marsad:nabatieh | Nabatieh | LB | iso:LB | city | النبطية | Nabatieh
marsad:shebaa | Shebaa | LB | iso:LB | city | شبعا | Shebaa
marsad:bint-jbeil | Bint Jbeil | LB | iso:LB | city | بنت جبيل | Bint Jbeil
marsad:marjayoun | Marjayoun | LB | iso:LB | city | مرجعيون | Marjayoun
marsad:chouf | Chouf | LB | iso:LB | city | الشوف | Chouf
marsad:batroun | Batroun | LB | iso:LB | city | البترون | Batroun
marsad:keserwan | Keserwan | LB | iso:LB | city | كسروان | Keserwan
marsad:metn | Metn | LB | iso:LB | city | !!المتن | Metn
marsad:masnaa-crossing | Masnaa Crossing | LB | iso:LB | base | معبر المصنع | Masnaa Crossing
marsad:ras-baalbek | Ras Baalbek | LB | marsad:bekaa | city | رأس بعلبك | Ras Baalbek
marsad:shaqra | Shaqra | SY | iso:SY | town | !!شقرا | Shaqra
marsad:beit-sawa-sy | Beit Sawa | SY | marsad:ghouta | town | بيت سوا | Beit Sawa
marsad:aftris | Aftris | SY | marsad:ghouta | town | أفتريس | Aftris
marsad:qaboun | Qaboun | SY | iso:SY-DI | town | القابون | Qaboun
marsad:bloudan | Bloudan | SY | iso:SY-RD | town | بلودان | Bloudan
marsad:muadamiyat | Muadamiyat | SY | iso:SY-RD | town | معضمية الشام, المعضمية | Muadamiyat
marsad:kafr-batikh | Kafr Batikh | SY | iso:SY-ID | town | كفر بطيخ | Kafr Batikh
marsad:dabiq | Dabiq | SY | iso:SY-HL | town | دابق | Dabiq
marsad:anadan | Anadan | SY | iso:SY-HL | town | عندان | Anadan
marsad:khan-tuman | Khan Tuman | SY | iso:SY-HL | town | خان طومان | Khan Tuman
marsad:latamneh | Latamneh | SY | iso:SY-HM | town | اللطامنة | Latamneh
marsad:busra-al-harir-sy | Busra al-Harir | SY | iso:SY-DR | town | بصرى الحرير | Busra al-Harir
marsad:al-quriyah | al-Quriyah | SY | iso:SY-DY | town | القورية | al-Quriyah
marsad:jabal-al-buhuth | Jabal al-Buhuth | SY | iso:SY-HM | town | جبل البحوث | Jabal al-Buhuth
marsad:badush | Badush | IQ | iso:IQ-NI | town | بادوش, سجن بادوش | Badush
marsad:habbaniyah | Habbaniyah | IQ | iso:IQ-AN | town | الحبانية | Habbaniyah
marsad:dujail | Dujail | IQ | iso:IQ | town | الدجيل | Dujail
marsad:altun-kupri | Altun Kupri | IQ | marsad:kurdistan | town | التون كوبري | Altun Kupri
marsad:sidakan | Sidakan | IQ | marsad:kurdistan | town | سيدكان | Sidakan
marsad:zubair | Zubair | IQ | iso:IQ-BA | town | !!الزبير | Zubair
marsad:shatt-al-arab | Shatt al-Arab | IQ | iso:IQ | town | شط العرب | Shatt al-Arab
marsad:khor-al-zubair | Khor al-Zubair | IQ | iso:IQ-BA | town | خور الزبير | Khor al-Zubair
marsad:khor-abdullah | Khor Abdullah | IQ | iso:IQ | town | خور عبد الله, خور عبدالله | Khor Abdullah
marsad:kadhimiya | Kadhimiya | IQ | geonames:98182 | town | الكاظمية | Kadhimiya
marsad:adhamiyah | Adhamiyah | IQ | geonames:98182 | town | الأعظمية | Adhamiyah
marsad:domiz | Domiz | IQ | marsad:kurdistan | town | دوميز, مخيم دوميز | Domiz
marsad:lalish | Lalish | IQ | iso:IQ-NI | town | لالش | Lalish
marsad:qaraqosh | Qaraqosh | IQ | iso:IQ-NI | town | قرقوش, بخديدا | Qaraqosh
marsad:hammam-al-alil | Hammam al-Alil | IQ | iso:IQ-NI | town | حمام العليل | Hammam al-Alil
marsad:trebil | Trebil | IQ | iso:IQ-AN | town | طريبيل, معبر طريبيل | Trebil
marsad:yakhtul | Yakhtul | YE | marsad:hodeidah | town | يختل | Yakhtul
marsad:kahboub | Kahboub | YE | marsad:taiz | town | كهبوب | Kahboub
marsad:rahida | Rahida | YE | marsad:taiz | town | الراهدة | Rahida
marsad:qaatabah | Qaatabah | YE | iso:YE-DA | town | قعطبة | Qaatabah
marsad:qabbaytah | Qabbaytah | YE | iso:YE-LA | town | القبيطة | Qabbaytah
marsad:rada-a | Rada'a | YE | iso:YE | town | رداع | Rada'a
marsad:al-malajim | Al Malajim | YE | iso:YE | town | الملاجم | Al Malajim
marsad:jaar | Jaar | YE | iso:YE-AB | town | جعار | Jaar
marsad:lawdar | Lawdar | YE | iso:YE-AB | town | لودر | Lawdar
marsad:mudiyah | Mudiyah | YE | iso:YE-AB | town | !مودية | Mudiyah
marsad:al-salif | Al-Salif | YE | marsad:hodeidah | town | الصليف | Al-Salif
marsad:al-luhayyah | Al-Luhayyah | YE | marsad:hodeidah | town | !!اللحية | Al-Luhayyah
marsad:al-haymah | Al-Haymah | YE | marsad:taiz | town | الحيمة | Al-Haymah
marsad:al-hayma-port | Al-Hayma Port | YE | marsad:hodeidah | town | ميناء الحيمة | Al-Hayma Port
marsad:hawf | Hawf | YE | iso:YE-MR | town | !حوف | Hawf
marsad:nishtun | Nishtun | YE | iso:YE-MR | town | نشطون, ميناء نشطون | Nishtun
marsad:al-ghaydah | Al-Ghaydah | YE | iso:YE-MR | town | الغيضة | Al-Ghaydah
marsad:ash-shihr | Ash-Shihr | YE | marsad:hadramout | town | الشحر | Ash-Shihr
marsad:kushar | Kushar | YE | marsad:hajjah | town | !!كشر | Kushar
marsad:mustaba | Mustaba | YE | marsad:hajjah | town | مستبأ | Mustaba
marsad:alb | Alb | YE | marsad:saada | town | منفذ علب | !Alb
marsad:al-misrakh | Al-Misrakh | YE | marsad:taiz | town | المسراخ | Al-Misrakh
marsad:sabr | Sabr | YE | marsad:taiz | town | جبل صبر | Sabr
marsad:arhab | Arhab | YE | geonames:71137 | town | أرحب | Arhab
marsad:bani-hushaysh | Bani Hushaysh | YE | geonames:71137 | town | بني حشيش | Bani Hushaysh
marsad:sanhan | Sanhan | YE | geonames:71137 | town | سنحان | Sanhan
marsad:harib-al-qaramish | Harib al-Qaramish | YE | marsad:marib | town | حريب القراميش | Harib al-Qaramish
marsad:harib | Harib | YE | marsad:marib | town | !حريب | Harib
marsad:al-zahir | Al-Zahir | YE | iso:YE | town | مديرية الظاهر | Al-Zahir
marsad:wald-rabi | Wald Rabi | YE | iso:YE | town | ولد ربيع | Wald Rabi
marsad:al-masinah | Al-Masinah | YE | marsad:hadramout | town | المسيني | Al-Masinah
marsad:zuqar | Zuqar | YE | marsad:hodeidah | town | زقر, جزيرة زقر | Zuqar
marsad:kamaran | Kamaran | YE | marsad:hodeidah | town | كمران | Kamaran
marsad:fars | Fars | IR | iso:IR | province | محافظة فارس, إقليم فارس | Fars
marsad:henan | Henan | CN | iso:CN | province | خنان, هينان | Henan
marsad:yunnan | Yunnan | CN | iso:CN | province | إقليم يونان, مقاطعة يونان | Yunnan
marsad:johor | Johor | MY | iso:MY | province | !جوهور | Johor
marsad:sabah | Sabah | MY | iso:MY | province | ولاية صباح | Sabah
marsad:kedah | Kedah | MY | iso:MY | province | ولاية كيداه, ولاية قدح | Kedah
marsad:hue | Hue | VN | iso:VN | city | مدينة هوي | Hue
marsad:khuza-a | Khuza'a | PS | marsad:gaza | town | بلدة خزاعة | Khuza'a
marsad:hodeidah-port | Hodeidah Port | YE | marsad:hodeidah | base | ميناء الحديدة | Hodeidah Port
marsad:salif-port | Salif Port | YE | marsad:hodeidah | base | ميناء الصليف | Salif Port
marsad:osmangazi-university | Osmangazi University | TR | geonames:315202 | base | جامعة عثمان غازي, جامعة عثمان غازي التركية | Osmangazi University
marsad:manchester-arena | Manchester Arena | GB | geonames:2643123 | base | مانشستر أرينا, قاعة مانشستر أرينا | Manchester Arena
marsad:korean-peninsula | Korean Peninsula |  |  | region | شبه الجزيرة الكورية | Korean Peninsula
marsad:asia-pacific | Asia-Pacific |  |  | region | آسيا والمحيط الهادئ, آسيا المحيط الهادئ | Asia-Pacific
marsad:zagros-mountains | Zagros Mountains |  |  | region | جبال زاغروس | Zagros Mountains
marsad:alps | Alps |  |  | region | جبال الألب | Alps
marsad:himalayas | Himalayas |  |  | region | جبال الهيمالايا, الهيمالايا | Himalayas
marsad:amazon | Amazon |  |  | region | غابات الأمازون, حوض الأمازون | Amazon
marsad:arabian-peninsula | Arabian Peninsula |  |  | region | شبه الجزيرة العربية | Arabian Peninsula
marsad:english-channel | English Channel |  |  | sea | بحر المانش, !المانش | English Channel
marsad:east-china-sea | East China Sea |  |  | sea | بحر الصين الشرقي | East China Sea
marsad:north-sea | North Sea |  |  | sea | بحر الشمال | North Sea
marsad:gulf-of-mexico | Gulf of Mexico |  |  | sea | خليج المكسيك | Gulf of Mexico
marsad:bay-of-bengal | Bay of Bengal |  |  | sea | خليج البنغال | Bay of Bengal
marsad:sea-of-japan | Sea of Japan |  |  | sea | بحر اليابان | Sea of Japan
