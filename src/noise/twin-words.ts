/**
 * Kazakh words and endings in which every letter has a look-alike in Latin, small: ауа (air), іс
 * (case), әр (every), су (water) …
 */
export const twinWords: ReadonlySet<string> = new Set(
  [
    'ас аса асау ау ауа ауру ар ара ару аха әр әрі әс әсер әсері әсіресе әуе әуес әуре әрекет',
    'е ер ері ерсі еру ес есе есі есер ескі еу еуі ео еур еуро ие і іс ісі ірі іру',
    'о ор ора орар ору осе өре өсе өр са сау сауу сара сахара се сері сес си со соу сор сору',
    'су суару сурау сәуір сірә тау тас тасу тісі тіс тірі теріс тер терісі тара тар туа ту тура',
    'ру рух рас ре рәсуа уә уау ура хас хат хор ху куә кәрі кісі кер кура аа сс не но на ну он',
    'марс маса рессе сот соты акт автор орта аурух',
    'ксро кср акср сср кокп нато ск тмк хек сит сеато хвк еуроком еуо ек еко мак смс оак ок кх ак',
  ].flatMap((row) => row.split(' ')),
);

/**
 * Latin and English words, abbreviations and names that have nothing but look-alikes: they are
 * never taken for Kazakh ones.
 */
export const latinTwinWords: ReadonlySet<string> = new Set(
  [
    'ace ache ape ax cap cape cc ci coach cop cope copy cp each echo epic epoch ex expo eye',
    'hoc hope ice icy ie ipo max mac mp time op ox pace pay pc peace piece pie pop pope pp',
    'tax the to tie tip top pact ppp com imo iot ict it ip tv ceo cia atm bbc ibm ioc hp mit mba',
    'capex opex ppi cpi api pki p tac aim amc mac cap cape cope cite',
  ].flatMap((row) => row.split(' ')),
);
