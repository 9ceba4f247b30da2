declare module 'xregexp/src/xregexp.js' {
  import XRegExp from 'xregexp';
  export default XRegExp;
}
