/** What may be done with the data; a file of every dump. Texts of standards are no part of it. */
export const LICENCE = 'CC0-1.0'

export const licenceText = `登记库开放数据的许可
====================

本数据只含标准的题录事实：编号、名称、日期、状态、机构、分类、代替关系，以及每一说法的来源和读取日。
在法律允许的范围内，平台对自己整理的部分放弃全部权利（CC0 1.0，https://creativecommons.org/publicdomain/zero/1.0/）。
标准文本不在其中。来源自己声明了许可的，见 sources.jsonl 的 licence 字段，使用时应一并遵守。
数据按现状提供，不构成法定查新证明；“未收录”不等于“不存在”。

Licence of the open data of the register
========================================

The data hold facts about standards alone: numbers, titles, days, statuses, bodies, classes, what replaces what, and for
each statement its source and the day on which that was read. To the extent that the law allows, the platform waives all
rights in what it compiled (CC0 1.0, https://creativecommons.org/publicdomain/zero/1.0/). The texts of standards are no
part of it. Where a source states a licence of its own, the field licence of sources.jsonl names it, to be kept as well.
The data come as they are and are no statutory certificate; “not held” does not mean “does not exist”.
`
