import type { Scan } from '../reading/scan.ts'

/**
 * What a dash between two numbers is read as: 8–12 is osm až dvanáct, od 8–12 hodin is od osmi do dvanácti, mezi 8–12 mezi osmi a dvanácti.
 *
 * @param index where the first number begins
 */
export const rangeLink = (scan: Scan, index: number): string => (/^ode?$/iu.test(scan.textAt(scan.before(index))) ? ' do ' : /^mezi$/iu.test(scan.textAt(scan.before(index))) ? ' a ' : ' až ')
