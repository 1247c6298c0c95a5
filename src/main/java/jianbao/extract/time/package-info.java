/**
 * Dates, clock times, durations and sets, with TIMEX3 values (ISO 24617-1).
 *
 * <p>Detection builds {@link jianbao.extract.time.TimeDraft}s of {@link
 * jianbao.extract.time.Piece}s that say no more than the text does. {@link
 * jianbao.extract.time.TimeResolver} places them on the calendar, by the day of publication and the
 * date spoken of before; digits that nobody knows stay X.
 */
package jianbao.extract.time;
