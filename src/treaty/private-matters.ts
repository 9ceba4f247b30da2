const privateWords =
  /(?:учаске|пәтер|мүлік|тауар|акция|үлес|құрылыс|сатып ал|сатушы|жұмыс беруші|жұмыскер|жалға|кәсіпорын|компани|серіктестік|кәсіподақ|кәсіптік одақ|тапсырыс|жеткізу|банк|клиент|азамат\s|ерлі-зайыпты|студент|сақтан|салалық|өңірлік|медиация|татуласу|кінәні|айыпталушы|талапкер|жауапкер|мердігер|жалдау|сатып алынған|мемлекеттік сатып|клуб|футбол|бапкер|театр|продюсер|режиссер|гонорар|жалақы|трансфер|талап қоюшы|талап арыз|жарамсыз деп тан|нотариус|мұрагер(?!лік))/iu;

/**
 * Tells whether a text has words of private law: then an action alone («шарт жасалды») is no
 * evidence of a treaty.
 *
 * @param text a sentence, or what stands before it
 *
 * @example
 * isPrivateMatter('Талапкер шартты бұзуды сұрады.'); // => true
 */
export function isPrivateMatter(text: string): boolean {
  return privateWords.test(text);
}
