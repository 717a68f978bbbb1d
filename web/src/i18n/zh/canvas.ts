import { count } from "../count.ts";

/** Texts of the graph and of what stands in its place, in Chinese. */
export const CANVAS = {
  label: "关系图",
  description:
    "图中的一切都可以通过搜索与详情栏里的关系列表以文字读到。方向键沿关系走到相邻实体，回车到详情，问号列出所有按键。",
  loading: "正在读取图谱…",
  zoomIn: "放大",
  zoomOut: "缩小",
  fit: "完整显示当前内容",
  box: "框选",
  lasso: "圈选",
  all: (entities: number, relations: number) => `共显示 ${count(entities)} 个实体、${count(relations)} 条关系`,
  some: (shown: number, total: number, relations: number) =>
    `显示 ${count(total)} 个实体中的 ${count(shown)} 个，${count(relations)} 条关系`,
  cut: {
    all: (shown: number, total: number) => `按关系数取前 ${count(shown)} 个实体，共 ${count(total)} 个`,
    neighbours: (shown: number, total: number) =>
      `所选实体的邻居过多，读取了关系数最多的 ${count(shown)} 个，共 ${count(total)} 个`,
  },
  emptyTitle: "所有类型都已隐藏",
  empty: "在图例中选择至少一种类型，或全部显示。",
  showAll: "全部显示",
  noneTitle: "没有符合条件的实体",
  none: "去掉一些筛选条件，或全部清除。",
  offTitle: "图上没有任何实体",
  off: "全部实体都已从图上移去。",
  noWebgl: "此浏览器无法绘制关系图（需要 WebGL）。搜索与详情仍可使用。",
};
