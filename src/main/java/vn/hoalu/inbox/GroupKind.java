package vn.hoalu.inbox;

import java.math.BigInteger;

/** Live tasks of one group that share process, step, campaign and state: read in order by one index without looking. */
record GroupKind(String group, BigInteger kind, String process, String state) {

    boolean of(GroupSlice slice) {
        return group.equals(slice.group())
                && slice.process().filter(only -> !only.equals(process)).isEmpty();
    }
}
