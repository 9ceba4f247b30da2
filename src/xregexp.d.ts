declare module 'xregexp/src/xregexp.js' {
  import XRegExp from 'xregexp';
  export default XRegExp;
}
declare module 'xregexp/src/addons/build.js' {
  import type XRegExp from 'xregexp';

  const build: (xregexp: typeof XRegExp) => void;
  export default build;
}
