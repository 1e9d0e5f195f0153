package vn.hoalu.inbox;

import java.math.BigInteger;

/** Tasks of one group that share process, step and campaign: read in order by one index for each of their states. */
record GroupKind(String group, BigInteger kind, String process) {

    boolean of(GroupSlice slice) {
        return group.equals(slice.group())
                && slice.process().filter(only -> !only.equals(process)).isEmpty();
    }
}
