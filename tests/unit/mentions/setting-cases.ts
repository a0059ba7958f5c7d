// biome-ignore-all format: one case a line reads as a table
import type { AmbiguityCase } from './ambiguity-cases.ts';

/** Cities and buildings as places, as governments or as nothing of the kind; see `ambiguity-cases.ts` for what these tables are. */
const CITIES: AmbiguityCase[] = [
  { name: 'a city that is struck', text: 'The envoy condemned the strikes on Damascus.', published: '2023-03-20', expect: [['Damascus', 'place', 'Damascus, SY']] },
  { name: 'a government that is pressed', text: 'The envoy spoke of pressure on Damascus.', published: '2023-03-20', expect: [['Damascus', 'country', 'SY']] },
  { name: 'talks called after their place and subject', text: 'The Syrian minister opposed the Madrid peace talks.', published: '2015-03-20', expect: [['Madrid', 'place', 'Madrid, ES'], ['peace talks', 'agenda', 'peace-talks']] },
  { name: 'an invitation to a capital', text: 'The Greek president accepted an invitation to Ankara.', expect: [['Ankara', 'place', 'Ankara, TR']], absent: [['Ankara', 'country']] },
  { name: 'an invitation that goes out to a capital', text: 'The Greek premier said an invitation to Ankara would be sent by the alliance.', expect: [['Ankara', 'country', 'TR']] },
  { name: 'a capital in its weather', text: 'Welcome to a very wet Oslo, where the ministers meet.', expect: [['Oslo', 'place', 'Oslo, NO']], absent: [['Oslo', 'country']] },
  { name: 'an office in a capital', text: 'The Chilean envoy waited in the Brussels office of the commissioner.', expect: [['Brussels', 'place', 'Brussels, BE']], absent: [['Brussels', 'organisation']] },
  { name: 'a state that goes to the seat of a bloc', text: 'Malta has run to Brussels. The commission will hear its minister.', expect: [['Malta', 'country', 'MT'], ['Brussels', 'organisation', 'EU']] },
  { name: 'a man who goes there', text: 'The Maltese minister has gone to Brussels.', expect: [['Brussels', 'place', 'Brussels, BE']] },
  { name: 'nobody from a capital acts', text: 'Nobody from Vientiane has replied to the note of the embassy.', expect: [['Vientiane', 'country', 'LA']] },
  { name: 'a city and a date on a line of their own', text: 'Kathmandu, 3 May 2024\n\nThe foreign minister of Nepal received the Indian envoy.', expect: [['Kathmandu', 'place', 'Kathmandu, NP']], absent: [['Kathmandu', 'country']] },
  { name: 'a street’s name behind a comma is no destination', text: 'Before Keir Starmer boarded his plane, Downing Street had insisted that the talks were private.', published: '2024-11-10', expect: [['Downing Street', 'country', 'GB']], absent: [['Downing Street', 'place']] },
  { name: 'a dateline that ends with a full stop', text: 'Bishkek, November 12. The Kyrgyz president received the Dutch envoy.', expect: [['Bishkek', 'place', 'Bishkek, KG']], absent: [['Bishkek', 'country']] },
  { name: 'a bird between slices', text: 'The envoys of Peru and Chile ate Turkey sandwiches.', expect: [['Peru', 'country', 'PE']], absent: [['Turkey']] },
  { name: 'in a capital’s parliament', text: 'The Norwegian and Danish ministers met in Copenhagen’s Folketing.', expect: [['Copenhagen', 'place', 'Copenhagen, DK']] },
  { name: 'where an analyst works', text: 'The treaty with India is dead, says Bhat, an analyst at Testhuvan University in Nepal.', expect: [['Nepal', 'country', 'NP']], absent: [['Testhuvan University']] },
  { name: 'an outlet that asks', text: 'KBS: Will the South Korean premier attend?\n\nThe minister did not answer.', expect: [], absent: [['KBS']] },
  { name: 'a dateline with an ordinal and a year', text: 'NAIROBI, 14th November 2019 (PSCU) – The Kenyan president met the Somali envoy.', expect: [['NAIROBI', 'place', 'Nairobi, KE']], absent: [['NAIROBI', 'country']] },
  { name: 'a capital behind a semicolon acts', text: 'The Malaysian minister asked them to join in; Jakarta has yet to answer.', expect: [['Jakarta', 'country', 'ID']] },
  { name: 'a government that one protests to', text: 'The Philippine envoy protested to Kuala Lumpur about the depots.', expect: [['Kuala Lumpur', 'country', 'MY']] },
  { name: 'a government that one goes on mediating with', text: 'The Togolese president goes on mediating between Bamako and the armed groups.', expect: [['Bamako', 'country', 'ML']] },
  { name: 'a city that calls itself one', text: 'The Japanese minister was received in Pasay City by the Philippine secretary.', expect: [['Pasay City', 'place', 'Pasay, PH']] },
  { name: 'a capital that one sets out for', text: 'The Peruvian envoy is to set out on Sunday for Quito and Bogotá.', expect: [['Quito', 'place', 'Quito, EC'], ['Bogotá', 'place', 'Bogotá, CO']] },
  { name: 'the press of a capital', text: 'The Indian envoy denied the reports in the Kathmandu media.', expect: [['Kathmandu', 'place', 'Kathmandu, NP']] },
  { name: 'people that nobody has spoken with', text: 'The Colombian president had not spoken since the Venezuelan authorities sealed the crossing.', expect: [['Venezuelan', 'country', 'VE']] },
];

const PEOPLE: AmbiguityCase[] = [
  { name: 'a state, then a person of it', text: 'The pact with China was dropped, and in Fiji Sitiveni Rabuka met the Chinese ambassador.', published: '2023-05-20', expect: [['Fiji', 'country', 'FJ'], ['Sitiveni Rabuka', 'official', 'Sitiveni_Rabuka']] },
  { name: 'a rank, retired', text: 'The communiqué was read by Kenya’s Ambassador to Somalia, Lt. Gen. (Rtd) Tom Testo.', expect: [['Tom Testo', 'official', 'Tom_Testo']] },
  { name: 'a minister called cabinet secretary', text: 'Kenya’s Cabinet Secretary for Foreign Affairs, Moni Testa, met the Somali envoy.', expect: [['Moni Testa', 'official', 'Moni_Testa']], absent: [['Cabinet', 'organisation']] },
  { name: 'a syllable that ends a name', text: 'Are there any Un-Angry ministers in Chile?', published: '2021-06-16', expect: [['Chile', 'country', 'CL']], absent: [['Un', 'official']] },
  { name: 'a given name that is a particle elsewhere', text: 'Ben Johnson, who ran for Canada, met the British ambassador.', published: '2021-06-16', expect: [['Canada', 'country', 'CA']], absent: [['Ben Johnson', 'official']] },
  { name: 'a surname that a lesser-known holder has in the middle', text: 'The ministers of Chile spoke of what the Obama administration had agreed with Cuba.', published: '2017-06-16', expect: [['Obama', 'official', 'Barack_Obama'], ['Cuba', 'country', 'CU']] },
  { name: 'a name behind a feast day', text: 'Abiy Ahmed stayed at home. On Independence Day Abiy signed a memorandum.', published: '2024-01-02', expect: [['Abiy Ahmed', 'official', 'Abiy_Ahmed'], ['Abiy', 'official', 'Abiy_Ahmed']], absent: [['Day Abiy']] },
  { name: 'people of two states side by side', text: 'Kyrgyzstan’s Kamchybek Tashiev and Tajikistan’s Zarobek Yusufzoda initialled the maps.', published: '2024-01-02', expect: [['Kamchybek Tashiev', 'official', 'Kamchybek_Tashiev'], ['Zarobek Yusufzoda', 'official', 'Zarobek_Yusufzoda']] },
  { name: 'a long form that begins with a word of the office', text: 'The envoy was received by President of the Republic of Ruritania Otto Testmann and by President of the Republic of Latvia Edgars Rinkevics.', published: '2024-06-10', expect: [['Republic of Latvia', 'country', 'LV'], ['Edgars Rinkevics', 'official', 'Edgars_Rinkevics']] },
  { name: 'a state’s name after an office’s article', text: 'Talks began with Foreign Minister of the Netherlands Joost Testhuis.', expect: [['Netherlands', 'country', 'NL'], ['Joost Testhuis', 'official', 'Joost_Testhuis']] },
  { name: 'a family name that is a day', text: 'The Malaysian envoy called on Vice Foreign Minister Sun Testing.', expect: [['Sun Testing', 'official', 'Sun_Testing']] },
  { name: 'a day before a name is a day', text: 'The Malaysian envoy left on Sunday. Peter Szijjarto stayed.', published: '2024-03-05', expect: [['Peter Szijjarto', 'official', 'Peter_Szijjarto']], absent: [['Sunday']] },
  { name: 'a head of an assembly by his title alone', text: 'Chairman of the National Assembly Bao Test Vinh met the Laotian guest.', expect: [['Bao Test Vinh', 'official', 'Bao_Test_Vinh']] },
  { name: 'a state’s man in a capital', text: 'Adil Testani, Tunisia’s man in Lisbon, was called home.', expect: [['Adil Testani', 'official', 'Adil_Testani'], ['Tunisia', 'country', 'TN']] },
  { name: 'an office that the text leaves out', text: 'Nepal recalled its ambassador and asked that Bhutan’s, Pema Testi, be withdrawn.', expect: [['Pema Testi', 'official', 'Pema_Testi']] },
  { name: 'listed with an official, each with a state', text: 'The choice was between Subrahmanyam Jaishankar of India and Tomas Testero of Panama.', published: '2024-06-10', expect: [['Tomas Testero', 'official', 'Tomas_Testero']] },
  { name: 'somebody of a state is no official', text: 'First prize went to Tomas Testero of Panama, and the Chilean ambassador clapped.', expect: [['Panama', 'country', 'PA']], absent: [['Tomas Testero']] },
  { name: 'a full name after its state', text: 'The motion was put by Russia’s Pavel Testov at the talks.', expect: [['Russia', 'country', 'RU'], ['Pavel Testov', 'official', 'Pavel_Testov']] },
  { name: 'a party after its state', text: 'The treaty was opposed by Spain’s Test Party at the talks.', expect: [['Spain', 'country', 'ES']], absent: [['Test Party']] },
  { name: 'a private person after his state', text: 'Norway’s Peter Testesen, a baker, wept as the ambassador spoke.', expect: [['Norway', 'country', 'NO']], absent: [['Peter Testesen']] },
  { name: 'an honorific, a surname and the subject', text: 'Robert Fico fell ill. Under Mr Fico Slovakia has left the talks.', published: '2024-05-16', expect: [['Fico', 'official', 'Robert_Fico'], ['Slovakia', 'country', 'SK']] },
  { name: 'a capital’s envoy', text: 'The talks were dull. Washington’s Antony Blinken kept silent.', published: '2023-05-16', expect: [['Washington', 'country', 'US']] },
  { name: 'a president by half his name', text: 'The rebels met Salva Kiir and Enrique Peña at the summit.', published: '2018-05-16', expect: [['Salva Kiir', 'official', 'Salva_Kiir_Mayardit'], ['Enrique Peña', 'official', 'Enrique_Pena_Nieto']] },
  { name: 'a subject behind another’s name', text: 'Asked about Luis Arce, the Ecuadorean president replied that he had nothing to say.', published: '2024-04-10', expect: [['Luis Arce', 'official', 'Luis_Arce'], ['the Ecuadorean president', 'official', 'Daniel_Noboa']] },
  { name: 'the president’s adviser', text: 'The guests were met by Adviser to the President Gulnara Testova in the Kazakh capital.', expect: [['Gulnara Testova', 'official', 'Gulnara_Testova']] },
  { name: 'the head of a delegation to a state', text: 'Head of the European Union Delegation to Moldova Ivo Testman opened the talks.', expect: [['Moldova', 'country', 'MD'], ['Ivo Testman', 'official', 'Ivo_Testman']] },
  { name: 'a president’s own ambassador', text: 'The Peruvian president, Dina Boluarte, called her ambassador home from Bogota.', published: '2023-03-30', expect: [['her ambassador', 'official', 'role/PE/ambassador']] },
  { name: 'a state’s own ambassador, whoever else is named', text: 'Narendra Modi spoke of ties, and after his speech Sri Lanka recalled its ambassador.', published: '2023-03-30', expect: [['its ambassador', 'official', 'role/LK/ambassador']] },
];

const VENUES: AmbiguityCase[] = [
  { name: 'a square named after those whom it honours', text: 'The Maltese president laid a wreath on Partisans’ Square.', expect: [['Partisans’ Square', 'place', 'Partisans’ Square, MT']] },
  { name: 'an academy of a state', text: 'The Chilean minister spoke at the Naval Academy of Peru.', expect: [['Naval Academy of Peru', 'place', 'Naval Academy of Peru, PE']], absent: [['Peru', 'country']] },
  { name: 'a library as a venue', text: 'The Fijian envoy opened the show in the National Library.', expect: [['National Library', 'place', 'National Library, FJ']] },
  { name: 'a street by a day', text: 'The Peruvian embassy stands on Avenida 9 de Octubre.', expect: [['Avenida 9 de Octubre', 'place', 'Avenida 9 de Octubre, PE']] },
  { name: 'a street in its own language', text: 'The Belgian envoy lives on Rue de Testelle.', expect: [['Rue de Testelle', 'place', 'Rue de Testelle, BE']] },
  { name: 'a stadium that is called after a word of the agenda', text: 'The Ghanaian president spoke at Independence Stadium.', expect: [['Independence Stadium', 'place', 'Independence Stadium, GH']], absent: [['Independence', 'agenda']] },
  { name: 'a bay at a town', text: 'The ministers of Vietnam and Laos crossed Nha Trang Bay.', expect: [['Nha Trang Bay', 'place', 'Nha Trang Bay, VN']] },
  { name: 'off an unknown island', text: 'Off Tanua’s south coast a ship ran aground, the Samoan minister said.', expect: [['Tanua', 'place', 'Tanua, WS']] },
  { name: 'anchored off an unknown port, which is named again', text: 'The tanker is anchored off Testholm, the Finnish minister said. Testholm has no pier.', expect: [['Testholm', 'place', 'Testholm, FI']], absent: [['Testholm', 'official']] },
  { name: 'paid off', text: 'The embassy of Nepal paid off Testerson.', expect: [['Nepal', 'country', 'NP']], absent: [['Testerson', 'place']] },
  { name: 'a highway to an unknown village', text: 'Snow closed the highway to Testauri, the Georgian minister said.', expect: [['Testauri', 'place', 'Testauri, GE']] },
  { name: 'a house that only its town tells', text: 'The Yemeni envoys met at the Testlton in Jeddah.', expect: [['Testlton', 'place', 'Testlton, SA']] },
  { name: 'whom someone works for', text: 'The Yemeni envoys asked a fellow at the Testlton in Boston.', expect: [['Boston', 'place', 'Boston, US']], absent: [['Testlton']] },
  { name: 'a lake outside a capital', text: 'The American adviser met the minister at Testqi Lake outside Beijing.', expect: [['Testqi Lake', 'place', 'Testqi Lake, CN']] },
  { name: 'a parliament’s quarter as a venue', text: 'In Westminster the Kenyan minister spoke of the treaty.', expect: [['Westminster', 'place', 'Westminster, GB']] },
  { name: 'a bridge at an unknown town', text: 'The Polish and German ministers met at the Testrzyn bridge.', expect: [['Testrzyn', 'place', 'Testrzyn, PL']] },
  { name: 'a province of a state that is named', text: 'Vietnam sent its minister to Thua Thien-Hue and a deputy to Lam Dong.', expect: [['Lam Dong', 'place', 'Lam Dong, VN']] },
];

const TITLES_AND_OUTLETS: AmbiguityCase[] = [
  { name: 'a title that goes on', text: 'The Minister of Foreign Affairs, Cooperation and Regional Integration, Rui Testado, flew from Praia to Dakar.', expect: [['Rui Testado', 'official', 'Rui_Testado']], absent: [['Regional Integration', 'agenda']] },
  { name: 'a news agency with a city’s name', text: 'The Jordanian minister will fly to Baghdad, state news agency Petra reported.', expect: [['Baghdad', 'place', 'Baghdad, IQ']], absent: [['Petra', 'place']] },
  { name: 'an Arabic article in small letters', text: 'Egypt sent the wounded to hospitals in el-Arish and Cairo.', expect: [['el-Arish', 'place', 'El Arish, EG'], ['Cairo', 'place', 'Cairo, EG']] },
  { name: 'any state’s palace', text: 'The Malian envoy was driven to the presidential palace.', expect: [], absent: [['presidential palace']] },
  { name: 'a state that trains', text: 'Turkey, which trains soldiers of Somalia, offered to mediate.', expect: [['Somalia', 'country', 'SO']], absent: [['trains', 'agenda']] },
];

const BODIES: AmbiguityCase[] = [
  { name: 'a body that leads another', text: 'The NATO-led KFOR guards the bridge in Mitrovica.', expect: [['NATO', 'organisation', 'NATO'], ['KFOR', 'organisation', 'KFOR']] },
  { name: 'the ministry of whoever speaks in a transcript', text: 'Reuters: The Philippine Foreign Ministry has protested. Any comment?\n\nMao Ning: That is no matter for the Foreign Ministry.', published: '2024-06-10', expect: [['Philippine', 'country', 'PH'], ['Foreign Ministry', 'organisation', 'CN/foreign-ministry']] },
  { name: 'an organ of the clause’s own state', text: 'Chile spoke in Congress; Peru sent a draft to parliament.', expect: [['parliament', 'organisation', 'PE/parliament']] },
  { name: 'a capital’s parliament', text: 'Copenhagen’s Folketing voted against the treaty with Norway.', expect: [['Copenhagen', 'country', 'DK'], ['Folketing', 'organisation', 'DK/parliament']] },
  { name: 'a bank of a state', text: 'The Kenyan minister flew to India. Its Exim Bank will pay for the port.', expect: [['Exim Bank', 'organisation', 'IN/export-import-bank']] },
  { name: 'a format of talks is no body', text: 'Laos and Nepal held the Bilateral Consultation Mechanism on trade in Vientiane.', expect: [['Laos', 'country', 'LA']], absent: [['Bilateral Consultation Mechanism']] },
  { name: 'states that play one another', text: 'Before the talks the ambassador said that Chile plays Ecuador tonight.', expect: [], absent: [['Chile'], ['Ecuador']] },
  { name: 'states that play no game', text: 'Chile plays a part in the talks of Ecuador on the treaty.', expect: [['Chile', 'country', 'CL'], ['Ecuador', 'country', 'EC']] },
];

const SUBJECTS: AmbiguityCase[] = [
  { name: 'sovereign authority is no monarch', text: 'The ministers of Jordan and Oman agreed to respect the sovereign authority of both states.', expect: [['sovereign authority', 'agenda', 'sovereignty']], absent: [['the sovereign', 'official']] },
  { name: 'the border of a state', text: 'The Kyrgyz and Tajik ministers signed the agreement on the state border.', expect: [['state border', 'agenda', 'border']] },
  { name: 'a sea that is talked of', text: 'The ministers of Laos and Brunei exchanged views on the South China Sea.', expect: [['South China Sea', 'agenda', 'territorial-dispute']] },
  { name: 'a sea that is sailed', text: 'The frigate of Brunei sailed in the South China Sea for talks.', expect: [], absent: [['South China Sea'], ['frigate']] },
  { name: 'talks on peace', text: 'Switzerland will hold a summit on peace in Ukraine.', expect: [['peace', 'agenda', 'peace-talks']] },
  { name: 'peace that is wished', text: 'The Swiss envoy wished the Swedish envoy peace in her home.', expect: [], absent: [['peace', 'agenda']] },
  { name: 'independence of old', text: 'The Kenyan envoy spoke of the year in which Kenya regained its independence.', expect: [], absent: [['independence', 'agenda']] },
  { name: 'independence that is talked of', text: 'The ministers of France and Australia held talks on independence for New Caledonia.', expect: [['independence', 'agenda', 'sovereignty']] },
  { name: 'a subject without its states beside it', text: 'The envoys of Chad and Sudan left at noon. By night the ceasefire had collapsed.', expect: [['ceasefire', 'agenda', 'ceasefire']] },
  { name: 'what a plant makes', text: 'The Chilean president will visit a lithium plant before the talks.', expect: [], absent: [['lithium', 'agenda']] },
  { name: 'an exemption from visas', text: 'Peru and Laos signed an agreement on visa exemption.', expect: [['visa exemption', 'agenda', 'consular']], absent: [['visa', 'agenda']] },
  { name: 'relations that foreign ministers restore', text: 'The Danish and Kenyan foreign ministers restored diplomatic relations.', expect: [['diplomatic relations', 'agenda', 'diplomatic-relations']] },
  { name: 'oil by its full name', text: 'The Omani and Iranian ministers discussed deliveries of crude oil.', expect: [['crude oil', 'agenda', 'oil']] },
];

export const SETTING_CASES: readonly AmbiguityCase[] = [...CITIES, ...PEOPLE, ...VENUES, ...TITLES_AND_OUTLETS, ...BODIES, ...SUBJECTS];
