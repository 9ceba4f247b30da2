/**
 * How unexpected each pair of letters is in Kazakh: a row for the first letter, a column for the
 * second, in the order of {@link pairLetters}; half bits, one digit of base 36 each.
 *
 * Counted over the words of the development part of KazNERD (CC BY 4.0); see DATA-LICENCES.md.
 */
export const letterPairs: readonly string[] = [
  'z7c6igf99z6ffs87j8cz8bce87gecifvmobvzfczfrj',
  '6mzdhj9agzgan8h9696czub6889tzojljzezzzzzsvf',
  'cxxcxoxaxxbaxa9x5d6fxxh5598xxxmxxxhxxxxxxxx',
  'i3dozzzh6zsnazssazzz6bzgllf8azzzzzzpk95npfz',
  '45uuuiul6uuu6uce9jhu8uffg5huuuuuuhuuuhdiuul',
  'fboyqyyk2yqyayqyiyiydlqcqfgyeyyyyyyyyn3yyyy',
  'z2zrzzzazzrkfzzzzmezezzzzzfkzzzzzzzzz3zzzzz',
  'f3doqzzm4ugsdzuqsopzenphokhigzzzzzzzs45ourz',
  '5lveeaoapzhcv97n795blzc687czzlhzordtzzzzvrk',
  'llll9lll9ll9llll9b8llll1l6lllllllllllllllll',
  'h39irzri5rrz9zzzzrpz7dzzzzc87zzzzzzzz6czpzz',
  '45pdmac59zzo9zpizbezezolgrbrzzzzzzpzz96zzpz',
  '9affdcd89ndcof8j8a6zbzfa99nqzeclaijqz7azlm5',
  '4zzdofc6bzjnzzed79azjznde6oizojzlofqz57zzzq',
  '69dkkzzz3zmkdzdlhmsz97ggc7fi9zzzgsezzq6zzsz',
  '53zmzzzozzozdzpcthtz7zdz96d9mzlzzzdzz6tzzzz',
  '75pgzb976ngzbzffdbpzcsdsdbbpzzlzzzgzz57fzll',
  '75aepgf84zno9zdhcfdzdjdqgeecctizzzezz68izrp',
  '36ggide58zknbzhmmiczeizsfbfenjqzitarz79ksts',
  '18zcz99aczoqzzjklndqzozzfezzzzzzzzizza8zzzz',
  'fnz9bdaclzhem8e94a6bjqd678kqzjmzdnizzzzzojj',
  'myybyfyyyyl5yb9y6878yy85a6yyyyyyyybyyyyyyyy',
  '35efzzzz8mmzdzcdfzrzard8b7cgzzlzmzezz9bmzrz',
  '57lekaa78zficzed8aczcmjlc8akrskzpufzz67osun',
  '76emotzr7qptczbbjhmz8ebrf5bdglmzztezm57ltrt',
  '84fgntzz6kpobzaconnzacech8abbolzzrizz56prpr',
  '48gdlb97czigjrhd8aezzzi8adpzzoeoif9zz69zpzz',
  'nyydyycdyycbyaya468dyyh39byyyyfyyybyyyyyyjf',
  'yyyfy7yeyyn6y79y896kyyh58byyyyyyyy5yyyyyyyy',
  'b6rrrrrr5grr4rrrbrrr5rr6rbarrfrrrrrrrgirfrr',
  'e1ueululdluu9ululb7uauuhlbcuuuuuuuiuuaulluu',
  'l0bllllllllllllllllllllllllldllllllllllllll',
  'kessssss3ssg1sfsksssissssgissssssssssisssss',
  '92nnnnnc4ben8ncnnnannnnnn9cnnnnnnnnnnnnnnnn',
  '84jjlzzz6zozezbbqoozekhlnbdgkzzqzzzzz44zzqz',
  'gggggggg2ggg3gggggggggggggggggggggggggggggg',
  'jjjjjjjj0jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj8',
  '4qzjvobgzzp9zim77957zza88czszzpzzzgzzgzzzzv',
  '4zzgzbzizzn8zz8o8858zz979euzzzpzzzdzzzfzzzz',
  '5ppdpbp46eppfpcph7aphpbpd8pppedpppdpppppp88',
  '6rrgcirgrrrrra3r6f9rrrbeearrr9rrrrrrrrrr7gr',
  '6cobofb3ooddoofoo9boooo986oooooofodoobbodoo',
  '4jvfhi78vvgdvvk85c7vmvic5dejvvhvfvvvvvvvvvv',
];

/** The edge of a word, and the letters of the Kazakh alphabet. */
export const pairLetters = '_аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
