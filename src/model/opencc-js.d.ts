declare module "opencc-js/dict/TSCharacters" {
  /** OpenCC's table of traditional characters, each with its simplified one: `東 东|國 国|…`. */
  const table: string;
  export default table;
}

declare module "opencc-js/dict/TWVariants" {
  /** OpenCC's table of characters that are written in another way in Taiwan: `着 著|爲 為|…`. */
  const table: string;
  export default table;
}

declare module "opencc-js/dict/HKVariants" {
  /** The same for Hong Kong: `衛 衞|爲 為|…`. */
  const table: string;
  export default table;
}
