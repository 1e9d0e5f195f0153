package vn.hoalu.organization;

import java.time.Instant;
import vn.hoalu.base.Term;

/**
 * An end as it was counted.
 *
 * @param term    what was given; an end that is not this term's, such as an extended one, is counted again by what lies
 *                between
 * @param edition of the calendar on which it was counted
 */
public record CountedEnd(Instant start, Instant end, Term term, UnitCode unit, int edition) {}
