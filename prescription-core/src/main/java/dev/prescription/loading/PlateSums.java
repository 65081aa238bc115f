package dev.prescription.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The fewest plates for every sum that one side of a bar can carry, computed once.
 *
 * <p>Sums are counted in the greatest common divisor of the plates. {@code fewest[i][s]} is the least number of plates
 * of the sizes from {@code i} on (heaviest size first) that weigh {@code s} together.
 */
final class PlateSums {

    private static final int NONE = Integer.MAX_VALUE / 2;

    private final long[] sizes;
    private final int[] counts;
    private final long divisor;
    private final int[][] fewest;

    /**
     * Computes all sums.
     *
     * @param sizes distinct plates, heaviest first, in 10<sup>-10</sup> kg
     * @param counts how many of each size go on one side; {@code Integer.MAX_VALUE} for as many as fit
     * @param heaviest the bound above for a sum
     */
    PlateSums(long[] sizes, int[] counts, long heaviest) {
        this.sizes = sizes.clone();
        this.counts = counts.clone();
        this.divisor = divisor(sizes);
        long sums = sizes.length == 0 ? 1 : heaviest / divisor + 1;
        LoadLadder.checkSize(sums);
        this.fewest = new int[sizes.length + 1][(int) sums];
        Arrays.fill(fewest[sizes.length], NONE);
        fewest[sizes.length][0] = 0;
        for (int i = sizes.length - 1; i >= 0; i--) {
            fill(i);
        }
    }

    private void fill(int i) {
        int weight = (int) Math.min(NONE, sizes[i] / divisor);
        for (int sum = 0; sum < fewest[i].length; sum++) {
            int best = fewest[i + 1][sum];
            if (counts[i] == Integer.MAX_VALUE) {
                best = sum >= weight ? Math.min(best, fewest[i][sum - weight] + 1) : best;
            } else {
                int most = Math.min(counts[i], sum / weight);
                for (int count = 1; count <= most; count++) {
                    best = Math.min(best, fewest[i + 1][sum - count * weight] + count);
                }
            }
            fewest[i][sum] = Math.min(best, NONE);
        }
    }

    private static long divisor(long[] sizes) {
        long divisor = 0;
        for (long size : sizes) {
            long a = size;
            while (divisor != 0) {
                long rest = a % divisor;
                a = divisor;
                divisor = rest;
            }
            divisor = a;
        }
        return divisor == 0 ? 1 : divisor;
    }

    /** Returns every sum that can be made, lightest first, the empty side included. */
    long[] sums() {
        int[] least = fewest[0];
        long[] found = new long[least.length];
        int size = 0;
        for (int sum = 0; sum < least.length; sum++) {
            if (least[sum] < NONE) {
                found[size++] = sum * divisor;
            }
        }
        return Arrays.copyOf(found, size);
    }

    boolean canMake(long mass) {
        return mass >= 0
                && mass % divisor == 0
                && mass / divisor < fewest[0].length
                && fewest[0][(int) (mass / divisor)] < NONE;
    }

    /** Returns the fewest plates of a sum that can be made, heaviest first; of several ways, the heaviest plates. */
    List<Long> plates(long mass) {
        List<Long> plates = new ArrayList<>();
        int sum = (int) (mass / divisor);
        for (int i = 0; i < sizes.length; i++) {
            int weight = (int) Math.min(NONE, sizes[i] / divisor);
            int count = Math.min(counts[i], sum / weight);
            while (fewest[i][sum] != fewest[i + 1][sum - count * weight] + count) {
                count--;
            }
            for (int k = 0; k < count; k++) {
                plates.add(sizes[i]);
            }
            sum -= count * weight;
        }
        return plates;
    }
}
