/** Signs that stand for figures not known yet. */
export const blankRun = /[X×xＸ＊*]{2}/u
