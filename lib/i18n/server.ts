import { createInstance, type TFunction } from 'i18next'
import { defaultLocale, locales, type Locale } from './locales.ts'
import { resources, type Namespace } from './resources.ts'

const i18n = createInstance()

await i18n.init({
  resources,
  supportedLngs: locales,
  fallbackLng: defaultLocale,
  defaultNS: 'site',
  // React escapes what it prints.
  interpolation: { escapeValue: false },
  returnNull: false,
})

/** The translator of one namespace for what is rendered on the server; its keys are typed. */
export function serverTranslator<N extends Namespace>(locale: Locale, namespace: N): TFunction<N> {
  return i18n.getFixedT<N>(locale, namespace) as TFunction<N>
}

/** The words of a namespace, to hand to a component in the browser. */
export function messagesOf<N extends Namespace>(locale: Locale, namespace: N): (typeof resources)['cs'][N] {
  return resources[locale][namespace] as (typeof resources)['cs'][N]
}
