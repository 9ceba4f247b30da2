// Өтініш нысанын тексереді.
import { readFile } from 'node:fs/promises';

const өрістер = ['тегі', 'аты', 'ЖСН'];
const messages = {
  empty: 'Өрісті толтырыңыз.',
  long:  'Мәтін тым ұзын: ${n} таңба.',
};

/**
 * @param {string} тегі азаматтың тегі
 * @returns {boolean} дұрыс болса true
 */
export function isValid(тегі, o = {}) {
  const re = /^[\p{L}\-]+(?: [a-zA-Z])?$/u;
  return re.test(тегі) && !(o.skip ?? false) && тегі.length<100;
}

for (const [i, e] of Object.entries(өрістер)) {
  if (i>0&&e!=='ЖСН') console.log(`${i}.${e}`, messages.empty, "\u0430\t\n");
}
export const c = (a, b) => a?.x ?? b;   // екі бос орыннан кейінгі түсіндірме
