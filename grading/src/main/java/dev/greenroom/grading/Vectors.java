package dev.greenroom.grading;

import java.util.List;

/** Arithmetic on word vectors. */
final class Vectors {

    private Vectors() {}

    /** The mean of the vectors, scaled to length 1; all zeros for no vectors. */
    static float[] unitMean(List<float[]> vectors) {
        float[] sum = new float[vectors.isEmpty() ? 0 : vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        double length = Math.sqrt(dot(sum, sum));
        for (int i = 0; i < sum.length && length > 0; i++) {
            sum[i] = (float) (sum[i] / length);
        }
        return sum;
    }

    static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
