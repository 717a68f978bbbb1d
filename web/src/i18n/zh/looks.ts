import { count } from "../count.ts";

/** Texts of layout and looks, in Chinese. */
export const LOOKS = {
  layout: "布局",
  stored: "初始布局",
  storedHint: "数据集所存的位置（力导向，种子 1）。",
  shownOnly: "只为所显示的实体布局",
  partOnly: "只为所显示的实体布局：数据集的其余部分没有读取。",
  seed: "种子",
  another: "换一个种子",
  centre: (name: string) => `以${name}为中心`,
  centreOn: (name: string) => `改以${name}为中心`,
  centreHint: "先选一个实体，再以它为中心。",
  running: (percent: number) => `正在布局：${percent}%`,
  stop: "停止",
  stopped: (percent: number) => `已停在 ${percent}%，与种子所定的图不同。`,
  failed: "布局没有完成。",
  again: "重新布局",
  size: "大小",
  color: "颜色",
  sizes: { relations: "关系数（全图）", pageRank: "PageRank", betweenness: "中介中心性", none: "一样大" },
  colors: {
    type: "实体类型",
    communities: "社群",
    period: "时期",
    degree: "所示部分中的关系数",
    pageRank: "PageRank",
    betweenness: "中介中心性",
  },
  periodMethod:
    "按实体自身日期起始时所在的时期；自身没有日期的，按与它有关、日期最早的关系。几个时期重叠时，取开始最晚的。",
  measuring: "正在计算…",
  least: (value: string) => `最小 ${value}`,
  most: (value: string) => `最大 ${value}`,
  group: (leader: string) => `${leader}等`,
  others: "其余各群",
  modularity: (value: string) => `模块度 ${value}`,
  over: (entities: number, relations: number) =>
    `按所显示的 ${count("zh", entities)} 个实体、${count("zh", relations)} 条关系计算`,
  relationsHint: "面积表示一个实体在整个数据集中的关系数。",
  typeHint: "颜色与字母见导览中的图例。",
};
