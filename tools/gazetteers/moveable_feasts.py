"""Days of feasts that follow the moon, 1990 to 2040: the rows of data/holiday_dates.tsv.

Hebrew calendar: arithmetic, exact, the days as kept in Israel; each begins at the dusk before
(Reingold and Dershowitz, Calendrical Calculations, chapter on the Hebrew calendar).
Islamic calendar: Umm al-Qura, the official calendar of Saudi Arabia; other countries may keep a feast a day later.
Chinese and Hindu feasts: instants of the new moon after Meeus, Astronomical Algorithms, chapter 49.
"""
import sys
from datetime import date, datetime, timedelta
from math import radians, sin

import inputs

YEARS = range(1990, 2041)
HEBREW_EPOCH = -1_373_427  # proleptic Gregorian ordinal to which the elapsed days are added


def _elapsed_days(year):
    """Days from the epoch to the new year of `year`, after the delays of the molad and of the weekday."""
    months = (235 * year - 234) // 19
    parts = 12_084 + 13_753 * months
    day = 29 * months + parts // 25_920
    return day + 1 if (3 * (day + 1)) % 7 < 3 else day


def rosh_hashanah(year):
    """The new year's day of the Hebrew year that begins in `year` of the common era."""
    hebrew = year + 3761
    before, here, after = (_elapsed_days(hebrew + step) for step in (-1, 0, 1))
    delay = 2 if after - here == 356 else 1 if here - before == 382 else 0
    return date.fromordinal(HEBREW_EPOCH + here + delay)


def hebrew_feasts(year):
    new_year, next_year = rosh_hashanah(year), rosh_hashanah(year + 1)
    passover = new_year - timedelta(163)
    long_heshvan = (next_year - new_year).days % 10 == 5
    return {
        "passover": passover,
        "purim": passover - timedelta(30),
        "shavuot": passover + timedelta(50),
        "rosh_hashanah": new_year,
        "yom_kippur": new_year + timedelta(9),
        "sukkot": new_year + timedelta(14),
        "simchat_torah": new_year + timedelta(21),
        "hanukkah": new_year + timedelta(84 if long_heshvan else 83),
    }


ISLAMIC = {"ramadan": (9, 1), "eid_al_fitr": (10, 1), "eid_al_adha": (12, 10), "islamic_new_year": (1, 1),
           "ashura": (1, 10), "mawlid": (3, 12)}


def islamic_feasts():
    """(key, day) pairs; a feast can fall twice into one year of the common era."""
    sys.path.insert(0, str(inputs.WHEELS / inputs.HIJRI_WHEEL))
    from hijridate import Hijri  # read from the wheel without installing it

    for year in range(1410, 1464):
        for key, (month, day) in ISLAMIC.items():
            found = Hijri(year, month, day).to_gregorian()
            if found.year in YEARS:
                yield key, date(found.year, found.month, found.day)


def new_moon(number):
    """Instant (UTC, within some minutes) of the new moon `number`, counted from 6 January 2000."""
    t = number / 1236.85
    day = 2451550.09766 + 29.530588861 * number + 0.00015437 * t * t
    sun = radians(2.5534 + 29.10535670 * number - 0.0000014 * t * t)
    moon = radians(201.5643 + 385.81693528 * number + 0.0107582 * t * t)
    latitude = radians(160.7108 + 390.67050284 * number - 0.0016118 * t * t)
    node = radians(124.7746 - 1.56375588 * number + 0.0020672 * t * t)
    e = 1 - 0.002516 * t
    day += (
        -0.40720 * sin(moon) + 0.17241 * e * sin(sun) + 0.01608 * sin(2 * moon) + 0.01039 * sin(2 * latitude)
        + 0.00739 * e * sin(moon - sun) - 0.00514 * e * sin(moon + sun) + 0.00208 * e * e * sin(2 * sun)
        - 0.00111 * sin(moon - 2 * latitude) - 0.00057 * sin(moon + 2 * latitude) + 0.00056 * e * sin(2 * moon + sun)
        - 0.00042 * sin(3 * moon) + 0.00042 * e * sin(sun + 2 * latitude) + 0.00038 * e * sin(sun - 2 * latitude)
        - 0.00024 * e * sin(2 * moon - sun) - 0.00017 * sin(node)
    )
    dynamical_minus_universal = timedelta(seconds=66)
    return datetime(2000, 1, 1, 12) + timedelta(days=day - 2451545) - dynamical_minus_universal


def first_new_moon(after):
    number = round((after - datetime(2000, 1, 6)).days / 29.530588861) - 2
    while new_moon(number) < after:
        number += 1
    return new_moon(number)


def lunar_new_year(year):
    """The day, in Beijing, of the first new moon from 21 January: the rule's leap months do not alter it in YEARS."""
    beijing = timedelta(hours=8)
    return (first_new_moon(datetime(year, 1, 21) - beijing) + beijing).date()


def diwali(year):
    """The last Indian dusk before the new moon of Kartika. Almanacs differ by a day where moon and dusk coincide."""
    india, dusk = timedelta(hours=5, minutes=30), timedelta(hours=18, minutes=18)
    return (first_new_moon(datetime(year, 10, 17, 12) - india) + india - dusk).date()


def rows():
    found = set(islamic_feasts())
    for year in YEARS:
        found |= set(hebrew_feasts(year).items()) | {("lunar_new_year", lunar_new_year(year)), ("diwali", diwali(year))}
    return [(key, day.isoformat()) for key, day in found]
