/** A name in the parts that styles put in their own order, or whole where it is no person's or cannot be told apart. */
export type AuthorName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** The commonest surnames of one character; a name that begins with none of them is left whole, as a body's is. */
const SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤" +
  "張劉陳楊黃趙吳孫馬羅鄭許馮鄧蕭蔣餘葉蘇魏呂盧鐘譚陸範賈韋鄒龍賀顧龔萬錢嚴湯";

const COMPOUND = /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|端木|夏侯|歐陽|司馬|諸葛)/u;

/** Reads a name as an author's: 张三 and “Smith, John” are people; what else there is stays whole. */
export function authorName(name: string): AuthorName {
  const [family = "", given = "", ...more] = name.split(",").map((part) => part.trim());
  if (family && given && more.length === 0) return { family, given };
  const length = COMPOUND.exec(name)?.[0].length ?? (SURNAMES.includes(name.slice(0, 1)) ? 1 : 0);
  const isPerson =
    length > 0 && /^\p{Script=Han}{2,4}$/u.test(name) && name.length - length <= 2 && name.length > length;
  return isPerson ? { family: name.slice(0, length), given: name.slice(length) } : { literal: name };
}
