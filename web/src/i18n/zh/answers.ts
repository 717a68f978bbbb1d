import { count } from "../count.ts";

/** Texts of the panels that answer a question: pairs and changes, in Chinese. */
export const ANSWERS = {
  onlyOnGraph: "图上只看这些",
  more: (shown: number, total: number) => `显示更多：已显示 ${count(shown)}，共 ${count(total)}`,
  tooMany: "所显示的实体只能逐个列出，而一次提问最多列出 100 个。请用类型、时间等筛选，或少显示一些。",
  some: (shown: number, total: number) => `只读取了 ${count(total)} 项中的 ${count(shown)} 项`,
};

export const PAIRS = {
  hint: "谁与谁合作最多：按共有的数量排列，例如联合发文的机构、同在一项政策中的城市。任何一种关系都算；筛选同样有效，可以只留一种关系。",
  of: "谁与谁",
  through: "共有的",
  choose: "请选择类型",
  counting: "正在统计…",
  found: (shown: number, total: number) =>
    total === 0
      ? "没有共有同类实体的组合。请换一种类型，或减少筛选。"
      : shown < total
        ? `共 ${count(total)} 对，显示共有最多的 ${count(shown)} 对`
        : `共 ${count(total)} 对，共有最多的在前`,
  shared: (total: number) => `共有 ${count(total)} 项`,
  some: (shown: number, total: number) => `显示 ${count(total)} 项中的 ${count(shown)} 项`,
  more: (shown: number, total: number) => `显示更多：已显示 ${count(shown)} 对，共 ${count(total)} 对`,
};

export const CHANGES = {
  hint: "比较两个年份：此间开始了什么、结束了什么。筛选同样有效，时间窗除外。",
  from: "从",
  to: "到",
  comparing: "正在比较…",
  nothingDated: "筛选后的内容都没有日期，无从比较。请减少筛选。",
  turned: "前一年须早于后一年，请另选。",
  began: (from: number, to: number) => `${from}年之后、${to}年为止开始的`,
  ended: (from: number, to: number) => `${from}年起、${to}年之前结束的`,
  changed: (total: number) => `前后不同的关系（${count(total)}）`,
  counts: (entities: number, relations: number) => `${count(entities)} 个实体，${count(relations)} 条关系`,
  summary: (entities: number, relations: number, ended: number) =>
    `开始的有 ${count(entities)} 个实体、${count(relations)} 条关系，结束的有 ${count(ended)} 个实体`,
  undated: (entities: number, relations: number) =>
    `另有 ${count(entities)} 个实体、${count(relations)} 条关系没有日期，无从比较。`,
};
