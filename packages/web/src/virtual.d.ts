/** Written at build time by build/component-styles.ts. */
declare module 'virtual:component-styles.css'
