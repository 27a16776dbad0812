import { defineConfig } from '@playwright/test'
export default defineConfig({ projects: [{ name: 'unit', testMatch: /(lib|cli|components)\/.*\.test\.ts/, testDir: '.' }] })
