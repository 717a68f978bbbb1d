declare module "opencc-js/dict/TSCharacters" {
  /** OpenCC's table of traditional characters, each with its simplified one: `東 东|國 国|…`. */
  const table: string;
  export default table;
}
