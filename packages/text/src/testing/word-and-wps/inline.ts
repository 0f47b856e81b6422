import { by, code, field, fixture, p, type ReadingFixture, run } from './fixture.ts'

/** Fields, tracked changes and special characters within a paragraph. */
export const INLINE: readonly ReadingFixture[] = [
  fixture(
    'a field within the code and the result of another',
    'ECMA-376-1 17.16 fldChar',
    {
      body: p(
        run('见') +
          field(code('IF') + field(code('REF a'), run('甲')) + code('= 1'), field(code('REF b \\h'), run('表1'))) +
          run('。'),
      ),
    },
    [[null, '见表1。']],
  ),
  fixture(
    'a simple field and a link',
    'ECMA-376-1 17.16 fldSimple and hyperlink',
    {
      body: p(
        `${run('第')}<w:fldSimple w:instr=" PAGE ">${run('3')}</w:fldSimple>${run('页，')}<w:hyperlink w:anchor="_Toc1">${run('范围')}</w:hyperlink>`,
      ),
    },
    [[null, '第3页，范围']],
  ),
  fixture(
    'tracked insertion and deletion, read as accepted',
    'ECMA-376-1 17.13.5 ins and del',
    {
      body: p(
        `${run('应')}<w:ins ${by}>${run('不')}</w:ins><w:del ${by}><w:r><w:delText>不得</w:delText></w:r></w:del>${run('漏水。')}`,
      ),
    },
    [[null, '应不漏水。']],
  ),
  fixture(
    'a tracked deletion of a paragraph mark joins two paragraphs',
    'ECMA-376-1 17.13.5 del of a paragraph mark',
    { body: p(run('外观'), `<w:rPr><w:del ${by}/></w:rPr>`) + p(run('要求')) },
    [[null, '外观要求']],
  ),
  fixture(
    'tracked moving, read where it went',
    'ECMA-376-1 17.13.5 moveFrom and moveTo',
    { body: p(`<w:moveFrom ${by}>${run('甲')}</w:moveFrom>${run('乙')}<w:moveTo ${by}>${run('甲')}</w:moveTo>`) },
    [[null, '乙甲']],
  ),
  fixture(
    'hyphens, tabs and breaks',
    'ECMA-376-1 17.3.3 noBreakHyphen, softHyphen, tab, br',
    {
      body: p(
        '<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>1</w:t><w:softHyphen/><w:t>2</w:t><w:tab/><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>',
      ),
    },
    [[null, 'A-12\t甲\n乙']],
  ),
  fixture(
    'readings above characters',
    'ECMA-376-1 17.3.3 ruby',
    {
      body: p(
        `<w:r><w:ruby><w:rt>${run('fēng')}</w:rt><w:rubyBase>${run('风')}</w:rubyBase></w:ruby></w:r>${run('扇')}`,
      ),
    },
    [[null, '风扇']],
  ),
]
