import { count } from "../count.ts";

/** Texts of the timeline, in Chinese. */
export const TIME = {
  during: "日期在此期间",
  at: "此期间有效",
  mode: "时间的含义",
  modeHint: {
    during: "看原文给出的日期",
    at: "此前开始、未见终止的事实也在内",
  },
  unit: "刻度",
  year: "年",
  period: "时期",
  from: "起始年",
  to: "结束年",
  move: "移动时间窗",
  years: (from: number, to: number) => (from === to ? `${from}年` : `${from}—${to}年`),
  all: "全部时间",
  clear: "看全部时间",
  play: "播放",
  stop: "停止",
  speed: "速度",
  speeds: { slow: "慢", normal: "中", fast: "快" },
  bar: (label: string, entities: number, relations: number) =>
    `${label}：${count(entities)} 个实体、${count(relations)} 条关系`,
  entities: "实体",
  relations: "关系",
  undated: (entities: number, relations: number) => `没有日期：${count(entities)} 个实体、${count(relations)} 条关系`,
  undatedHidden: "选定时间后不显示，与有日期的关系相连的实体除外。",
  undatedShow: "也显示没有日期的",
  outside: (entities: number, relations: number) =>
    `不在任何时期：${count(entities)} 个实体、${count(relations)} 条关系`,
  loading: "正在计数…",
  nothing: "所显示的事实都没有日期。",
  chart: "各年的事实数",
};
