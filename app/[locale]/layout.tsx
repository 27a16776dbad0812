import type { ReactNode } from 'react'
export default function L({ children }: { children: ReactNode }) { return <html lang="cs"><body>{children}</body></html> }
export const generateStaticParams = () => [{ locale: 'cs' }, { locale: 'en' }]
