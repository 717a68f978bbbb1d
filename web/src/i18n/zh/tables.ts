import { count } from "../count.ts";

/** Texts of the tables, in Chinese. */
export const TABLES = {
  kind: "表的内容",
  kinds: { entity: "实体", relation: "关系", observation: "统计" },
  find: "在表中查找",
  copy: "复制表格",
  copied: (total: number) => `已复制 ${count(total)} 行`,
  notCopied: "浏览器不允许复制。",
  shown: (shown: number, found: number, total: number, by: string) =>
    shown < found
      ? `按${by}显示 ${count(found)} 行中的 ${count(shown)} 行`
      : `按${by}显示 ${count(total)} 行中的 ${count(shown)} 行`,
  more: (next: number) => `再显示 ${count(next)} 行`,
  name: "名称",
  type: "类型",
  degree: "关系数（全图）",
  properties: "属性",
  source: "起点",
  target: "终点",
  evidence: "引文数",
};
