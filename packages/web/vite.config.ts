import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { componentStyles } from './build/component-styles.ts'
import { sizeReport } from './build/size-report.ts'

export default defineConfig({
  root: import.meta.dirname,
  base: '/app/',
  plugins: [react(), componentStyles(), sizeReport('pages/todo/todo-page.tsx')],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    cssCodeSplit: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
})
