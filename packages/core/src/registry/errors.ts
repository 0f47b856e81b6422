import type { RefusalEntry } from '../refusals/refusal.ts'

export const registryRefusals = {
  STANDARD_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '本平台没有收录该标准', en: 'This register does not hold the standard' },
    next: {
      zh: '未收录不等于不存在，请核对编号',
      en: 'Not held does not mean that it does not exist; check the number',
    },
  },
  STANDARD_NUMBER_MALFORMED: {
    kind: 'malformed',
    says: { zh: '“{number}”不是合规的标准编号', en: '“{number}” is not a well-formed standard number' },
    next: { zh: '团体标准编号形如 T/ABC 1—2026', en: 'A social organization standard is numbered like T/ABC 1—2026' },
    basis: [{ source: 'GSP', article: '17', confidence: 'V2' }],
  },
  STANDARD_NUMBER_TAKEN: {
    kind: 'conflict',
    says: { zh: '编号 {number} 已被使用', en: 'The number {number} is in use' },
    next: { zh: '请核对编号台账', en: 'See the ledger of numbers' },
  },
  NUMBER_OF_OTHER_ORGANIZATION: {
    kind: 'malformed',
    says: {
      zh: '编号 {number} 不是本组织（{code}）的编号',
      en: 'The number {number} is not one of this organization ({code})',
    },
    next: { zh: '请核对社会团体代号', en: 'Check the code of the organization' },
    basis: [{ source: 'GSP', article: '17', confidence: 'V2' }],
  },
  TAKEOVER_DATES_REVERSED: {
    kind: 'malformed',
    says: { zh: '“{field}”早于它的开始日期', en: '“{field}” lies before its beginning' },
    next: { zh: '请核对起止日期', en: 'Check both days' },
  },
  TAKEOVER_VOTES_EXCEED: {
    kind: 'malformed',
    says: { zh: '同意 {agree} 人，多于到会的 {present} 人', en: '{agree} agreed, more than the {present} present' },
    next: { zh: '请核对票数；没有记录的请留空', en: 'Check the count; leave it empty where none is on record' },
  },
  TAKEOVER_REPLACES_ITSELF: {
    kind: 'malformed',
    says: { zh: '标准 {number} 不能代替自己', en: 'The standard {number} cannot replace itself' },
    next: { zh: '请核对代替标准的编号', en: 'Check the number of the replaced standard' },
  },
  TAKEOVER_NUMBER_TOO_EARLY: {
    kind: 'malformed',
    says: { zh: '尚未批准的项目没有标准编号', en: 'A project that has not been approved has no number' },
    next: { zh: '请去掉编号，或把阶段改为“批准发布”', en: 'Leave the number out, or choose the stage of publication' },
  },
  TAKEOVER_ENQUIRY_UNFINISHED: {
    kind: 'malformed',
    says: {
      zh: '正在征求意见的项目须有征求意见稿、起止日期和联系方式',
      en: 'A project in public enquiry needs its text, both days and a contact',
    },
    next: { zh: '请用表单补录并附征求意见稿', en: 'Take it over by form with the text attached' },
  },
  TAKEOVER_NUMBER_NEEDED: {
    kind: 'malformed',
    says: { zh: '已经批准的项目须填标准编号', en: 'A project that has been approved has its number' },
    next: { zh: '请填写编号，或选择较早的阶段', en: 'Give the number, or choose an earlier stage' },
  },
  TAKEOVER_HEADER_MISSING: {
    kind: 'malformed',
    says: { zh: '表头缺少：{missing}', en: 'The header lacks: {missing}' },
    next: { zh: '请使用补录模板，保留表头', en: 'Use the template and keep its header' },
  },
  TAKEOVER_TOO_MANY_ROWS: {
    kind: 'tooLarge',
    says: {
      zh: '一次最多补录 {max} 行，文件有 {rows} 行',
      en: 'At most {max} rows can be taken over at once; the file has {rows}',
    },
    next: { zh: '请分成几个文件导入', en: 'Split it into several files' },
  },
  TAKEOVER_TITLE_MISSING: {
    kind: 'malformed',
    says: { zh: '缺少标准名称', en: 'The title is missing' },
    next: { zh: '请填写标准名称', en: 'Give the title' },
  },
  TAKEOVER_TOO_MANY_NAMES: {
    kind: 'tooLarge',
    says: { zh: '“{field}”多于 {max} 个单位', en: '“{field}” names more than {max} organizations' },
    next: { zh: '请核对分隔符“；”', en: 'Check the separators “；”' },
  },
  TAKEOVER_STATE_UNKNOWN: {
    kind: 'malformed',
    says: { zh: '状态“{state}”不可识别', en: 'The state “{state}” is not known' },
    next: { zh: '请写：现行、废止、即将实施、编制中或已占用', en: 'Write 现行, 废止, 即将实施, 编制中 or 已占用' },
  },
  SOURCE_NAME_TAKEN: {
    kind: 'conflict',
    says: { zh: '来源“{name}”已经登记', en: 'The source “{name}” is entered already' },
    next: { zh: '请直接选用它，或换一个名称', en: 'Choose it, or give another name' },
  },
  SOURCE_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有这个目录来源', en: 'There is no such source of catalogues' },
    next: { zh: '请先登记来源', en: 'Enter the source first' },
  },
  CATALOGUE_FORMAT_UNKNOWN: {
    kind: 'malformed',
    says: { zh: '“{name}”不是可以导入的目录文件', en: '“{name}” is no catalogue that can be brought in' },
    next: { zh: '请用 .csv、.xlsx、.jsonl 或 .json 文件', en: 'Use a .csv, .xlsx, .jsonl or .json file' },
  },
  CATALOGUE_NUMBER_UNMAPPED: {
    kind: 'malformed',
    says: { zh: '没有指定哪一列是标准编号', en: 'No column is said to hold the number of the standard' },
    next: { zh: '请在对应关系中为一列选择“标准编号”', en: 'Choose “number” for one of the columns' },
  },
  IMPORT_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有这次导入', en: 'There is no such import' },
    next: { zh: '请从导入记录中选择', en: 'Choose one from the list of imports' },
  },
  IMPORT_NOT_NOW: {
    kind: 'notNow',
    says: {
      zh: '这次导入{state}，现在不能这样办理',
      en: 'This import is in the state “{state}”; this cannot be done now',
    },
    next: { zh: '请刷新页面查看进度', en: 'Load the page again to see how far it is' },
  },
  WATCH_SUBJECT_MISSING: {
    kind: 'malformed',
    says: { zh: '没有写明关注什么', en: 'It is not said what to follow' },
    next: {
      zh: '请填写一个标准编号、一次检索或一个部门，或选择一个项目，只选其一',
      en: 'Give one of these: the number of a standard, a search, a department or a project',
    },
  },
  WATCH_TOO_WIDE: {
    kind: 'tooLarge',
    says: {
      zh: '关注的范围内有 {count} 项标准，最多 {max} 项',
      en: 'What is to be followed holds {count} standards, at most {max} can be followed at once',
    },
    next: {
      zh: '请加上检索词、层级、分类号或年代号，缩小范围后再关注',
      en: 'Narrow it by words, level, classification or year, and follow that',
    },
  },
  WATCH_DEPARTMENT_UNKNOWN: {
    kind: 'notFound',
    says: {
      zh: '本登记库没有由“{name}”主管或归口的标准',
      en: 'This register holds no standard that “{name}” is in charge of',
    },
    next: { zh: '请按全称填写，或从建议中选择', en: 'Give its whole name, or choose one of those suggested' },
  },
  WATCH_FEED_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '这个订阅地址已经失效', en: 'This address of a feed is no longer in use' },
    next: {
      zh: '请登录后在“关注”页面取得新的地址',
      en: 'Sign in and take the new address from the page of what you follow',
    },
  },
  WATCHES_TOO_MANY: {
    kind: 'tooMany',
    says: { zh: '最多关注 {max} 项', en: 'At most {max} can be followed' },
    next: { zh: '请先取消不再需要的关注', en: 'End those that are no longer needed first' },
  },
  WATCH_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有这项关注', en: 'Nothing of the kind is followed' },
    next: { zh: '可能已经取消，请刷新页面', en: 'It may have ended already; load the page again' },
  },
  RECORD_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '本登记库未收录“{number}”', en: 'This register does not hold “{number}”' },
    next: {
      zh: '未收录不等于不存在，请核对编号，或到官方平台查找',
      en: 'Not held does not mean that it does not exist; check the number, or look on the official platforms',
    },
  },
  CURRENCY_LIST_EMPTY: {
    kind: 'malformed',
    says: { zh: '没有要查的编号', en: 'There is no number to check' },
    next: {
      zh: '每行写一个标准编号，或上传含有编号的表格、草案',
      en: 'Write a number a line, or upload a sheet or a draft',
    },
  },
  CURRENCY_LIST_TOO_LONG: {
    kind: 'tooLarge',
    says: {
      zh: '一次最多查 {max} 个编号，清单里有 {count} 个',
      en: 'At most {max} numbers are checked at once; there are {count}',
    },
    next: { zh: '请分成几次查', en: 'Check them in several lists' },
  },
  CURRENCY_FILE_UNREADABLE: {
    kind: 'malformed',
    says: { zh: '读不出文件“{name}”', en: 'The file “{name}” cannot be read' },
    next: {
      zh: '请上传 .xlsx、.csv、.txt 清单，或 .docx 草案；扫描件请先转成文字',
      en: 'Upload a list (.xlsx, .csv, .txt) or a draft (.docx); scans must be turned into text first',
    },
  },
  CURRENCY_CHECK_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有这份查新报告', en: 'There is no such report of a currency check' },
    next: { zh: '请核对报告上的地址', en: 'Check the address on the report' },
  },
  CATALOGUE_UNREADABLE: {
    kind: 'malformed',
    says: { zh: '读不出目录文件', en: 'The catalogue cannot be read' },
    next: {
      zh: '请上传第一行是列名的 .csv、.xlsx，或 .jsonl、.json（每条一个对象）',
      en: 'Upload .csv or .xlsx with the names of the columns in the first row, or .jsonl or .json with an object a row',
    },
  },
  CATALOGUE_TOO_LARGE: {
    kind: 'tooLarge',
    says: { zh: '这种格式的目录文件最多 {max} MB', en: 'A catalogue in this format has {max} MB at most' },
    next: { zh: '请另存为 .csv 或 .jsonl 再导入', en: 'Save it as .csv or .jsonl and import that' },
  },
  CATALOGUE_TOO_MANY_COLUMNS: {
    kind: 'tooLarge',
    says: { zh: '目录文件多于 {max} 列', en: 'The catalogue has more than {max} columns' },
    next: { zh: '请核对分隔符，或删去不用的列', en: 'Check the delimiter, or leave out columns that are not needed' },
  },
  SEARCH_BEING_BUILT: {
    kind: 'notNow',
    says: { zh: '检索正在建立（{percent}%）', en: 'The search is being built ({percent}%)' },
    next: { zh: '请稍候再试；按编号直接打开不受影响', en: 'Try again shortly; opening by number works meanwhile' },
  },
  OPEN_DATA_MANIFEST_UNREADABLE: {
    kind: 'malformed',
    says: { zh: '{file} 不是开放数据的清单，或被改动过', en: '{file} is no manifest of the open data, or was changed' },
    next: { zh: '请重新下载 manifest.json', en: 'Download manifest.json again' },
  },
  OPEN_DATA_FILE_MISSING: {
    kind: 'notFound',
    says: { zh: '数据包缺少文件 {file}', en: 'The dump lacks the file {file}' },
    next: {
      zh: '请把清单所列的文件下载到同一文件夹',
      en: 'Download all files that the manifest lists into one folder',
    },
  },
  OPEN_DATA_FILE_CHANGED: {
    kind: 'conflict',
    says: { zh: '文件 {file} 与清单的校验和不符', en: 'The file {file} differs from the checksum in the manifest' },
    next: { zh: '没有导入任何内容，请重新下载这个文件', en: 'Nothing was brought in; download this file again' },
  },
  OPEN_DATA_NOT_NEXT: {
    kind: 'conflict',
    says: {
      zh: '{takenAt} 的数据包接不上前一个：须先给全量包，再依次给增量包',
      en: 'The dump of {takenAt} does not follow the one before: first a full dump, then its increments in order',
    },
    next: { zh: '请按时间先后给出，中间不缺', en: 'Give them in the order of time, none left out' },
  },
  OPEN_DATA_NO_INCREMENT: {
    kind: 'conflict',
    says: {
      zh: '那份清单不是本登记库的，或登记库曾从备份恢复，无法作增量',
      en: 'That manifest is not of this register, or the register was restored since; no increment can be made',
    },
    next: { zh: '请导出全量包', en: 'Export a full dump' },
  },
  OPEN_DATA_FOLDER_EXISTS: {
    kind: 'conflict',
    says: { zh: '文件夹 {folder} 已经存在', en: 'The folder {folder} is there already' },
    next: { zh: '请用 --out 指定一个新的文件夹', en: 'Name a new one by --out' },
  },
  OPEN_DATA_NOT_FOUND: {
    kind: 'notFound',
    says: {
      zh: '没有这个数据文件，可能已被更新的取代',
      en: 'There is no such file; newer ones may have taken its place',
    },
    next: { zh: '请到“开放数据”页查看现有的', en: 'See what there is on the page of open data' },
  },
  IMPORT_FILE_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有文件 {file}', en: 'There is no file {file}' },
    next: { zh: '请核对路径', en: 'Check the path' },
  },
  IMPORT_SOURCE_MISSING: {
    kind: 'malformed',
    says: { zh: '没有说明目录的来源', en: 'The source of the catalogue is not named' },
    next: {
      zh: '请给出 --source 名称和 --as-of 读取日；新来源再给 --authority official 或 secondary',
      en: 'Give --source NAME and --as-of DAY; for a new source --authority official or secondary too',
    },
  },
  IMPORT_AUTHORITY_DIFFERS: {
    kind: 'conflict',
    says: {
      zh: '来源“{name}”在本登记库中的性质与所给的不同',
      en: 'The source “{name}” is held here with another authority',
    },
    next: { zh: '请核对来源的名称和性质', en: 'Check the name and the authority of the source' },
  },
  IMPORT_MAPPING_UNREADABLE: {
    kind: 'malformed',
    says: { zh: '{file} 不是列的对应表', en: '{file} is no mapping of columns' },
    next: {
      zh: '请写成 {"columns":[{"column":"列名","field":"字段"}]}',
      en: 'Write it as {"columns":[{"column":"name","field":"field"}]}',
    },
  },
} as const satisfies Record<string, RefusalEntry>
