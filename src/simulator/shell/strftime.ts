/** strftime(3) in UTC and the C locale. */
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const two = (n: number): string => String(n).padStart(2, '0');

/** Year, month, day of a day number since 1970 (the proleptic Gregorian calendar). */
function civil(days: number): [number, number, number] {
  const shifted = days + 719468, era = Math.floor(shifted / 146097), inEra = shifted - era * 146097;
  const year = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365);
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100)), m = Math.floor((5 * inYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return [year + era * 400 + (month <= 2 ? 1 : 0), month, inYear - Math.floor((153 * m + 2) / 5) + 1];
}

export function formatStrftime(format: string, at: number): string {
  const seconds = Math.floor(at / 1000), days = Math.floor(seconds / 86400), rest = seconds - days * 86400;
  const [year, month, day] = civil(days), weekday = (((days + 4) % 7) + 7) % 7;
  const hour = Math.floor(rest / 3600), minute = Math.floor((rest % 3600) / 60), second = rest % 60;
  const yearDay = days - dayNumber(year);
  const expand = (text: string): string => text.replace(/%([EO])?([a-zA-Z%])/g, (whole, _modifier: string | undefined, letter: string) => {
    switch (letter) {
      case 'a': return DAYS[weekday]!.slice(0, 3);
      case 'A': return DAYS[weekday]!;
      case 'b': case 'h': return MONTHS[month - 1]!.slice(0, 3);
      case 'B': return MONTHS[month - 1]!;
      case 'c': return expand('%a %b %e %H:%M:%S %Y');
      case 'C': return two(Math.floor(year / 100));
      case 'd': return two(day);
      case 'D': case 'x': return expand('%m/%d/%y');
      case 'e': return String(day).padStart(2);
      case 'F': return expand('%Y-%m-%d');
      case 'H': return two(hour);
      case 'I': return two(hour % 12 || 12);
      case 'j': return String(yearDay + 1).padStart(3, '0');
      case 'k': return String(hour).padStart(2);
      case 'l': return String(hour % 12 || 12).padStart(2);
      case 'm': return two(month);
      case 'M': return two(minute);
      case 'n': return '\n';
      case 'p': return hour < 12 ? 'AM' : 'PM';
      case 'P': return hour < 12 ? 'am' : 'pm';
      case 'r': return expand('%I:%M:%S %p');
      case 'R': return expand('%H:%M');
      case 's': return String(seconds);
      case 'S': return two(second);
      case 't': return '\t';
      case 'T': case 'X': return expand('%H:%M:%S');
      case 'u': return String(weekday || 7);
      case 'w': return String(weekday);
      case 'U': return two(Math.floor((yearDay + 7 - weekday) / 7));
      case 'W': return two(Math.floor((yearDay + 7 - ((weekday + 6) % 7)) / 7));
      case 'y': return two(year % 100);
      case 'Y': return String(year);
      case 'z': return '+0000';
      case 'Z': return 'UTC';
      case '%': return '%';
      default: return whole;
    }
  });
  return expand(format);
}

/** Day number of 1 January. */
function dayNumber(year: number): number {
  const y = year - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) - 719162;
}
