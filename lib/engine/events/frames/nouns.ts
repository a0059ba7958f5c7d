/** Nouns that frames share, singular. */
export const TIES = 'tie relation relationship link representation mission contact bond dealing';
export const ENVOYS =
  "ambassador envoy diplomat attaché attache consul chargé d'affaires staff mission official representative attachés counsellor commissioner nuncio";
/** Those of them whom a ministry calls in. */
export const SUMMONED = 'ambassador envoy chargé diplomat consul attaché';
export const EMBASSIES = 'embassy consulate mission post representation legation';
export const MEASURES =
  'sanction tariff ban embargo duty restriction measure blockade levy blacklist penalty curb freeze quota boycott surcharge';
export const PACTS =
  'agreement accord deal pact treaty memorandum contract protocol charter convention partnership understanding declaration compact arrangement framework letter roadmap text document covenant mou';
export const TRUCES = 'ceasefire cease-fire truce armistice';
export const ACCORDS = `${PACTS} ${TRUCES} agreement consensus compromise settlement breakthrough bargain`;
export const HELP =
  'aid assistance help loan grant fund funding money relief package tranche tonne ton weapon rifle shell jet fighter helicopter aircraft gun howitzer battery launcher shipment consignment dose generator tent blanket wheat grain rice fuel arm ammunition missile tank drone vaccine million billion food medicine supply equipment system vehicle credit facility boat adviser rescuer medic firefighter doctor specialist hospital donation ambulance turbine transformer excavator radar interceptor bailout bomb kit test mask ventilator oxygen howitzers leopard abrams patriot himars marder bradley gepard bayraktar stinger javelin';
export const CROSSINGS =
  'border airspace crossing frontier port airport sky skies bridge checkpoint gate strait canal road barrier';
export const WORDS = 'statement communique communiqué declaration';
export const MONEY = 'asset account reserve property fund bond deposit holding yacht';
