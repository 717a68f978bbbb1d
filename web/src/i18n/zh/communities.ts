import { count } from "../count.ts";

/** Texts of the communities of a large dataset, in Chinese. */
export const COMMUNITIES = {
  title: "最大的社群",
  name: (names: string, size: number) => `${names} 等 ${count(size)} 个`,
  open: (shown: number, size: number) => `打开其中关系数最多的 ${count(shown)} 个，共 ${count(size)} 个`,
  more: (others: number) => `另有 ${count(others)} 个较小的社群画在图中。`,
};
