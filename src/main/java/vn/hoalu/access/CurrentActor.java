package vn.hoalu.access;

/** Who is signed in on this thread. */
public interface CurrentActor {

    /** @throws NotSignedIn where nobody is. */
    Actor get();
}
