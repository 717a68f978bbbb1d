import { count } from "../count.ts";

/** Texts of the reader of sources, in Chinese. */
export const READING = {
  hint: "每一条事实都出自这些文献。打开一种，按原文次序看它证明了什么。",
  loading: "正在读取…",
  atHand: "有全文",
  allSources: "所有文献",
  unknown: (id: string) => `数据集中没有“${id}”这种文献。`,
  original: "原文网址",
  withoutText: "这里没有显示全文：本服务启动时未附上它（文本不随数据集发布）。",
  quotesInstead: "以下按原文次序列出引文，以及每处引文证明的事实。",
  outline: "大纲",
  abstractNote: "提要是我们写的，不是原文。",
  backToOutline: "回到大纲",
  pages: { above: "前后各节", below: "前后各节（文末）" },
  previous: (title: string) => `上一节：${title}`,
  next: (title: string) => `下一节：${title}`,
  passages: (read: number, total: number) =>
    read < total ? `已读取 ${count(read)} 段，共 ${count(total)} 段` : `共 ${count(total)} 段`,
  noPassages: "没有记录了文中位置的引文。",
  unplaced: "以下引文没有记录在文中的位置：",
  facts: (total: number) => `${count(total)} 条事实`,
  lightUp: (total: number) => `在图上突出这一段的 ${count(total)} 条事实`,
  factsOf: "这一段证明的事实",
  open: "查看这条事实",
  inText: "在原文中看",
};
