import { count } from "../count.ts";

/** Texts of the facets and of the chips of active filters, in Chinese. */
export const FACETS = {
  title: "筛选",
  hint: "同组任选其一，各组须同时满足。",
  names: {
    RELATION_TYPE: "关系类型",
    ISSUER: "发布机构",
    PERIOD: "时期",
    PLACE: "地方",
  },
  chosen: (total: number) => `已选 ${count(total)} 项`,
  clear: (facet: string) => `清除“${facet}”`,
  find: (facet: string) => `在“${facet}”中查找`,
  shown: (shown: number, total: number) => `按数量显示 ${count(total)} 项中的 ${count(shown)} 项`,
  found: (found: number, total: number) => `找到 ${count(total)} 项中的 ${count(found)} 项`,
  cut: (shown: number, total: number) => `只读取了 ${count(total)} 项中的前 ${count(shown)} 项`,
  all: (total: number) => `显示全部 ${count(total)} 项`,
  fewer: "只显示前几项",
  loading: "正在计数…",
  none: "所显示的实体在此没有可选的值。",
  ofAll: "按筛选后的全部实体与关系计数，无论是否画出。",
  byRules: "计数不计您手工加入或收起的实体。",
  active: "正在使用的筛选",
  remove: (what: string) => `去掉筛选：${what}`,
  clearAll: "清除全部",
  chip: (facet: string, value: string) => `${facet}：${value}`,
  types: "实体类型",
  noTypes: "无",
  time: "时间",
};
