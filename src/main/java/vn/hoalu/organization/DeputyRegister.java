package vn.hoalu.organization;

/** Writes who stands in for whom. Knows no actor: the caller answers for the right to do so. */
public interface DeputyRegister {

    /**
     * @return false where a cover of this id is there already: a second arrival changes nothing
     * @throws CoverRefused where it breaks a rule
     */
    boolean name(CoverId id, NewCover cover, OfficialId by);

    /** Counts at once. @return false where it was over already */
    boolean end(CoverId id, OfficialId by);

    /** The absent official has read what was done in their name during all covers that are over. */
    void seen(OfficialId absent);
}
