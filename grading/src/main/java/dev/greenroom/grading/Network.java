package dev.greenroom.grading;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * An ONNX network that reads word pieces. One thread a run, so that the same pieces give the same numbers however many
 * answers are graded at once.
 */
final class Network implements AutoCloseable {

    private static final long STACK_TO_LOAD_ON = 16L << 20;

    private final OrtEnvironment environment;
    private final OrtSession session;

    Network(byte[] model) {
        FutureTask<OrtSession> loading = new FutureTask<>(() -> load(model));
        // The runtime's start needs more stack than a thread of the JVM usually has, and would end the process.
        new Thread(null, loading, "loading a network", STACK_TO_LOAD_ON).start();
        session = loaded(loading);
        environment = OrtEnvironment.getEnvironment();
    }

    private static OrtSession load(byte[] model) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            return OrtEnvironment.getEnvironment().createSession(model, options);
        }
    }

    private static OrtSession loaded(FutureTask<OrtSession> loading) {
        try {
            return loading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The loading of the network was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The network cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** Runs one sequence and returns each output, still in its batch of one, by name. */
    Map<String, Object> run(long[] ids, long[] types) {
        long[] mask = new long[ids.length];
        java.util.Arrays.fill(mask, 1);
        Map<String, long[]> known = Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types);
        Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
        try {
            for (String name : session.getInputNames()) {
                inputs.put(name, OnnxTensor.createTensor(environment, new long[][] {known.get(name)}));
            }
            return outputs(inputs);
        } catch (OrtException e) {
            throw new IllegalStateException("The network failed: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private Map<String, Object> outputs(Map<String, OnnxTensor> inputs) throws OrtException {
        Map<String, Object> outputs = new LinkedHashMap<>();
        try (OrtSession.Result result = session.run(inputs)) {
            for (var output : result) {
                outputs.put(output.getKey(), output.getValue().getValue());
            }
        }
        return outputs;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The network cannot be closed: " + e.getMessage(), e);
        }
    }
}
