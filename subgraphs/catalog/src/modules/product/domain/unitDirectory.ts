export type Dimension =
  | 'COUNT'
  | 'PACKAGE'
  | 'LENGTH'
  | 'AREA'
  | 'VOLUME'
  | 'MASS'
  | 'TIME'
  | 'VOLTAGE'
  | 'CURRENT'
  | 'POWER'
  | 'ENERGY'
  | 'FREQUENCY'
  | 'TEMPERATURE'
  | 'PRESSURE'
  | 'RESISTANCE'
  | 'CAPACITANCE'
  | 'LUMINOUS_FLUX'
  | 'ILLUMINANCE'
  | 'ANGLE'
  | 'INFORMATION'
  | 'RATIO'
  | 'OTHER';

export interface Unit {
  /** OKEI; where that has none, Recommendation 20. */
  code: string;
  /** UN/ECE Recommendation 20, or 21 with X for packaging. */
  rec20: string;
  symbolRu: string;
  symbolEn: string;
  dimension: Dimension;
  /** So many base units of the dimension is one of these: exact. */
  factor: string;
  /** What is to be added after that: zero degrees Celsius are 273.15 kelvins. */
  offset: string;
}

type Row = [
  code: string,
  rec20: string,
  symbolRu: string,
  symbolEn: string,
  factor?: string,
  offset?: string,
];

/**
 * OKEI (OK 015-94) with Recommendation 20 revision 17. Where OKEI's own letter code is no longer in
 * the Recommendation (PCE, NMP, NPR, NRL), the code that replaced it stands here.
 */
const TABLE: Record<Dimension, Row[]> = {
  COUNT: [
    ['796', 'H87', 'шт', 'pc'],
    ['625', 'LEF', 'лист', 'sheet'],
    ['657', 'NAR', 'изд', 'article'],
    ['715', 'PR', 'пар', 'pr', '2'],
    ['641', 'DZN', 'дюжина', 'doz', '12'],
    ['797', 'CEN', '100 шт', '100 pc', '100'],
    ['798', 'MIL', 'тыс. шт', '1000 pc', '1000'],
  ],
  PACKAGE: [
    ['616', 'XBB', 'боб', 'bobbin'],
    ['704', 'SET', 'набор', 'set'],
    ['728', 'XPA', 'пач', 'packet'],
    ['736', 'XRO', 'рул', 'roll'],
    ['778', 'XPK', 'упак', 'pack'],
    ['812', 'XBX', 'ящ', 'box'],
    ['839', 'KT', 'компл', 'kit'],
    ['868', 'XBO', 'бут', 'bottle'],
    ['872', 'XVI', 'флак', 'vial'],
  ],
  LENGTH: [
    ['006', 'MTR', 'м', 'm'],
    ['C45', 'C45', 'нм', 'nm', '0.000000001'],
    ['4H', '4H', 'мкм', 'µm', '0.000001'],
    ['003', 'MMT', 'мм', 'mm', '0.001'],
    ['004', 'CMT', 'см', 'cm', '0.01'],
    ['005', 'DMT', 'дм', 'dm', '0.1'],
    ['008', 'KMT', 'км', 'km', '1000'],
    ['018', 'LM', 'пог. м', 'lin. m'],
    ['039', 'INH', 'дюйм', 'in', '0.0254'],
    ['041', 'FOT', 'фут', 'ft', '0.3048'],
    ['043', 'YRD', 'ярд', 'yd', '0.9144'],
  ],
  AREA: [
    ['055', 'MTK', 'м²', 'm²'],
    ['050', 'MMK', 'мм²', 'mm²', '0.000001'],
    ['051', 'CMK', 'см²', 'cm²', '0.0001'],
    ['053', 'DMK', 'дм²', 'dm²', '0.01'],
    ['059', 'HAR', 'га', 'ha', '10000'],
    ['061', 'KMK', 'км²', 'km²', '1000000'],
  ],
  VOLUME: [
    ['113', 'MTQ', 'м³', 'm³'],
    ['110', 'MMQ', 'мм³', 'mm³', '0.000000001'],
    ['111', 'MLT', 'мл', 'ml', '0.000001'],
    ['112', 'LTR', 'л', 'l', '0.001'],
    ['122', 'HLT', 'гл', 'hl', '0.1'],
  ],
  MASS: [
    ['166', 'KGM', 'кг', 'kg'],
    ['164', 'MC', 'мкг', 'µg', '0.000000001'],
    ['161', 'MGM', 'мг', 'mg', '0.000001'],
    ['162', 'CTM', 'кар', 'ct', '0.0002'],
    ['163', 'GRM', 'г', 'g', '0.001'],
    ['206', 'DTN', 'ц', 'q', '100'],
    ['168', 'TNE', 'т', 't', '1000'],
  ],
  TIME: [
    ['354', 'SEC', 'с', 's'],
    ['C47', 'C47', 'нс', 'ns', '0.000000001'],
    ['B98', 'B98', 'мкс', 'µs', '0.000001'],
    ['C26', 'C26', 'мс', 'ms', '0.001'],
    ['355', 'MIN', 'мин', 'min', '60'],
    ['356', 'HUR', 'ч', 'h', '3600'],
    ['359', 'DAY', 'дн', 'd', '86400'],
    ['360', 'WEE', 'нед', 'wk', '604800'],
    // The Recommendation's year of 365.25 days.
    ['362', 'MON', 'мес', 'mo', '2629800'],
    ['366', 'ANN', 'г.', 'yr', '31557600'],
  ],
  VOLTAGE: [
    ['222', 'VLT', 'В', 'V'],
    ['2Z', '2Z', 'мВ', 'mV', '0.001'],
    ['223', 'KVT', 'кВ', 'kV', '1000'],
  ],
  CURRENT: [
    ['260', 'AMP', 'А', 'A'],
    ['B84', 'B84', 'мкА', 'µA', '0.000001'],
    ['4K', '4K', 'мА', 'mA', '0.001'],
    ['B22', 'B22', 'кА', 'kA', '1000'],
  ],
  POWER: [
    ['212', 'WTT', 'Вт', 'W'],
    ['C31', 'C31', 'мВт', 'mW', '0.001'],
    ['214', 'KWT', 'кВт', 'kW', '1000'],
    ['215', 'MAW', 'МВт', 'MW', '1000000'],
    ['251', 'HJ', 'л. с.', 'PS', '735.49875'],
  ],
  ENERGY: [
    ['271', 'JOU', 'Дж', 'J'],
    ['273', 'KJO', 'кДж', 'kJ', '1000'],
    ['3B', '3B', 'МДж', 'MJ', '1000000'],
    ['232', 'E14', 'ккал', 'kcal', '4186.8'],
    ['243', 'WHR', 'Вт·ч', 'Wh', '3600'],
    ['245', 'KWH', 'кВт·ч', 'kWh', '3600000'],
    ['246', 'MWH', 'МВт·ч', 'MWh', '3600000000'],
  ],
  FREQUENCY: [
    ['290', 'HTZ', 'Гц', 'Hz'],
    ['291', 'KHZ', 'кГц', 'kHz', '1000'],
    ['292', 'MHZ', 'МГц', 'MHz', '1000000'],
    ['293', 'A86', 'ГГц', 'GHz', '1000000000'],
  ],
  TEMPERATURE: [
    ['288', 'KEL', 'К', 'K'],
    ['280', 'CEL', '°C', '°C', '1', '273.15'],
  ],
  PRESSURE: [
    ['294', 'PAL', 'Па', 'Pa'],
    ['308', 'MBR', 'мбар', 'mbar', '100'],
    ['297', 'KPA', 'кПа', 'kPa', '1000'],
    ['301', 'ATT', 'ат', 'at', '98066.5'],
    ['309', 'BAR', 'бар', 'bar', '100000'],
    ['300', 'ATM', 'атм', 'atm', '101325'],
    ['298', 'MPA', 'МПа', 'MPa', '1000000'],
  ],
  RESISTANCE: [
    ['274', 'OHM', 'Ом', 'Ω'],
    ['E45', 'E45', 'мОм', 'mΩ', '0.001'],
    ['B49', 'B49', 'кОм', 'kΩ', '1000'],
    ['B75', 'B75', 'МОм', 'MΩ', '1000000'],
  ],
  CAPACITANCE: [
    ['314', 'FAR', 'Ф', 'F'],
    ['4T', '4T', 'пФ', 'pF', '0.000000000001'],
    ['C41', 'C41', 'нФ', 'nF', '0.000000001'],
    ['4O', '4O', 'мкФ', 'µF', '0.000001'],
    ['C10', 'C10', 'мФ', 'mF', '0.001'],
  ],
  LUMINOUS_FLUX: [['284', 'LUM', 'лм', 'lm']],
  ILLUMINANCE: [['283', 'LUX', 'лк', 'lx']],
  ANGLE: [['DD', 'DD', '°', '°']],
  INFORMATION: [
    ['255', 'AD', 'байт', 'B'],
    ['254', 'A99', 'бит', 'bit', '0.125'],
    ['256', '2P', 'кбайт', 'kB', '1000'],
    ['257', '4L', 'Мбайт', 'MB', '1000000'],
    ['2553', 'E34', 'Гбайт', 'GB', '1000000000'],
    ['2554', 'E35', 'Тбайт', 'TB', '1000000000000'],
  ],
  RATIO: [
    ['744', 'P1', '%', '%', '0.01'],
    ['746', 'NX', '‰', '‰', '0.001'],
    ['59', '59', 'млн⁻¹', 'ppm', '0.000001'],
  ],
  OTHER: [
    ['226', 'D46', 'В·А', 'VA'],
    ['227', 'KVA', 'кВ·А', 'kVA'],
    ['230', 'KVR', 'квар', 'kvar'],
    ['263', 'AMH', 'А·ч', 'Ah'],
    ['E09', 'E09', 'мА·ч', 'mAh'],
    ['282', 'CDL', 'кд', 'cd'],
    ['287', '81', 'Гн', 'H'],
    ['289', 'NEW', 'Н', 'N'],
    ['B47', 'B47', 'кН', 'kN'],
    ['NU', 'NU', 'Н·м', 'N·m'],
    ['316', 'KMQ', 'кг/м³', 'kg/m³'],
    ['328', 'MTS', 'м/с', 'm/s'],
    ['331', 'RPM', 'об/мин', 'rpm'],
    ['333', 'KMH', 'км/ч', 'km/h'],
    ['2545', 'E20', 'Мбит/с', 'Mbit/s'],
    ['2547', 'B80', 'Гбит/с', 'Gbit/s'],
    ['3135', '2N', 'дБ', 'dB'],
    ['B61', 'B61', 'лм/Вт', 'lm/W'],
    ['H74', 'H74', 'Вт/м', 'W/m'],
    ['MQH', 'MQH', 'м³/ч', 'm³/h'],
    ['L2', 'L2', 'л/мин', 'l/min'],
    ['GM', 'GM', 'г/м²', 'g/m²'],
  ],
};

/** All units, by what they measure, each dimension's base unit (that of factor 1) first if it has one. */
export const UNITS: readonly Unit[] = Object.entries(TABLE).flatMap(([dimension, rows]) =>
  rows.map(([code, rec20, symbolRu, symbolEn, factor = '1', offset = '0']) => ({
    ...{ code, rec20, symbolRu, symbolEn, factor, offset },
    dimension: dimension as Dimension,
  })),
);
